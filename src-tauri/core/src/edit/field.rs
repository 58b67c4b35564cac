//! The macro that makes "one fact of a record and its new value" an enum.

/// Declares an enum of settable fields with its setter and the field's name for sentences.
macro_rules! fields {
    ($(#[$doc:meta])* $name:ident sets $record:ty {
        $($(#[$variant_doc:meta])* $variant:ident => $($field:ident).+: $value:ty, $label:literal;)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(tag = "field", content = "value", rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* #[doc = concat!("Sets the ", $label, ".")] $variant($value),)+
        }

        impl $name {
            /// Puts the value into the record.
            pub(super) fn put(self, record: &mut $record) {
                match self {
                    $(Self::$variant(value) => record.$($field).+ = value,)+
                }
            }

            /// Gives every fact of a record, as the edits that would set it.
            #[cfg(any(test, feature = "testing"))]
            pub(crate) fn each(record: &$record) -> Vec<Self> {
                vec![$(Self::$variant(record.$($field).+.clone()),)+]
            }

            /// Names the field for a sentence.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $label,)+
                }
            }
        }
    };
}

pub(super) use fields;

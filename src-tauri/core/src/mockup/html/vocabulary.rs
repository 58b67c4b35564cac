//! The elements and attributes a mockup is made of; none of them can run, fetch or send anything.

/// Declares an enum whose variants are written in HTML under a fixed name.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $text:literal)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(in crate::mockup) enum $name {
            $($variant,)+
        }

        impl $name {
            /// Gives the name as HTML writes it.
            pub(super) fn text(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }
    };
}

words! {
    /// An element's name.
    Tag {
        Html "html" Head "head" Body "body" Title "title" Meta "meta"
        Header "header" Main "main" Nav "nav" Section "section" Div "div"
        H1 "h1" H2 "h2" H3 "h3" P "p" Span "span" Bdi "bdi" Strong "strong" Small "small" S "s"
        Ul "ul" Ol "ol" Li "li" Blockquote "blockquote" Dl "dl" Dt "dt" Dd "dd"
        Table "table" Caption "caption" Thead "thead" Tbody "tbody" Tfoot "tfoot" Tr "tr" Th "th"
        Button "button" Input "input" Label "label" Fieldset "fieldset" Legend "legend"
    }
}

words! {
    /// An attribute's name. Addresses, styles and event handlers are not among them.
    Attribute {
        Class "class" Id "id" Lang "lang" Dir "dir" Hidden "hidden" Tabindex "tabindex" Role "role" Scope "scope"
        Type "type" Name "name" For "for" Checked "checked" Readonly "readonly" Value "value"
        Placeholder "placeholder"
        Autocomplete "autocomplete" Charset "charset" Content "content" HttpEquiv "http-equiv"
        AriaCurrent "aria-current" AriaDescribedby "aria-describedby" AriaLabel "aria-label" AriaLabelledby "aria-labelledby"
        AriaHidden "aria-hidden" AriaLive "aria-live" AriaPressed "aria-pressed"
        Mode "data-mode" Page "data-page" Stage "data-stage" Placement "data-placement" Field "data-field"
        Record "data-record" Place "data-place"
        Mark "data-mark" Missing "data-missing" Met "data-met" Does "data-does" Fill "data-fill" Of "data-of" Asks "data-asks"
    }
}

impl Tag {
    /// Tells whether the element never has anything inside.
    pub(super) fn is_void(self) -> bool {
        matches!(self, Self::Meta | Self::Input)
    }
}

//! Writes the face's twin of the contract: every type that crosses, and the list of commands.

use crate::contract;
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

struct Declarations<'a> {
    config: &'a Config,
    by_name: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(self.config);
            let declaration = T::decl(self.config);
            if let Some(before) = self.by_name.get(&name) {
                assert_eq!(*before, declaration, "two types that cross are both called {name}; rename one");
                return;
            }
            self.by_name.insert(name, declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Gives the text of `ui/src/contract.ts`.
pub fn contract_ts() -> String {
    let config = Config::new().with_large_int("number");
    let mut declarations = Declarations { config: &config, by_name: BTreeMap::new() };
    contract::visit(&mut declarations);
    let mut text = String::from(
        "/** The contract with the desk. Generated from Rust by `cargo test -p offerwright-desk`; do not edit. */\n\n",
    );
    for declaration in declarations.by_name.values() {
        text.push_str("export ");
        text.push_str(declaration.trim_end());
        text.push_str("\n\n");
    }
    text.push_str(&contract::interface(&config));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_faces_contract_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/contract.ts");
        let current = contract_ts();
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        if kept != current {
            std::fs::write(path, &current).expect("ui/src can be written");
        }
        assert!(
            kept == current,
            "ui/src/contract.ts was behind the Rust contract; it has been written anew, commit it"
        );
    }
}

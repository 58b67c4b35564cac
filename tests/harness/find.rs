//! Finds elements by role and accessible name, as an assistive technology would know them.

use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use crate::axe;

const SCRIPT: &str = include_str!("find.js");

/// The key under which WebDriver refers to an element.
const REFERENCE: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Finds all elements at the end of a path of roles and names.
pub async fn all(client: &Client, path: &[(String, String)]) -> Vec<Element> {
    let found = ask(client, "elements", path).await;
    found.as_array().into_iter().flatten().filter_map(|reference| element(client, reference)).collect()
}

/// Reads WebDriver's reference to an element.
pub fn element(client: &Client, reference: &Value) -> Option<Element> {
    let id = reference[REFERENCE].as_str()?.to_owned();
    Some(Element::from_element_id(client.clone(), ElementRef::from(id)))
}

/// Lists the names of all elements of a role inside a path.
pub async fn names(client: &Client, within: &[(String, String)], role: &str) -> Vec<String> {
    let mut path = within.to_vec();
    path.push((role.to_owned(), String::new()));
    let found = ask(client, "names", &path).await;
    found.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

/// Reads all text inside a path.
pub async fn text(client: &Client, within: &[(String, String)]) -> String {
    ask(client, "text", within).await.as_str().unwrap_or_default().to_owned()
}

async fn ask(client: &Client, what: &str, path: &[(String, String)]) -> Value {
    let arguments = vec![json!(what), json!(path)];
    let answer = client.execute(SCRIPT, arguments.clone()).await.expect("the page can be searched");
    if !answer.is_null() {
        return answer;
    }
    axe::bring_in(client).await;
    client.execute(SCRIPT, arguments).await.expect("the page can be searched")
}

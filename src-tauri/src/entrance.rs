//! The one entrance from the page to the desk: one command, off the main thread, that outlives a panic.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;
use tauri::State;

/// What the page is told when a request did not succeed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// The kind of failure, where the page treats kinds differently.
    pub code: String,
    /// The sentence a person reads.
    pub message: String,
    /// What helps whoever looks for the cause.
    pub detail: Option<String>,
}

/// Stands between the page and whoever answers its requests.
pub struct Entrance {
    answer: Box<dyn Fn(Value) -> Result<Value, Failure> + Send + Sync>,
}

impl Entrance {
    /// Opens an entrance behind which `answer` sits.
    pub fn new(answer: impl Fn(Value) -> Result<Value, Failure> + Send + Sync + 'static) -> Self {
        Self { answer: Box::new(answer) }
    }

    /// Passes one request on and hands back its answer; a panic below becomes a failure like any other.
    pub fn pass(&self, request: Value) -> Result<Value, Failure> {
        catch_unwind(AssertUnwindSafe(|| (self.answer)(request))).unwrap_or_else(|panic| {
            Err(Failure {
                code: "fault".to_owned(),
                message:
                    "Something inside Offerwright broke while doing this. Everything saved before it is safe."
                        .to_owned(),
                detail: said_by(panic.as_ref()),
            })
        })
    }
}

fn said_by(panic: &(dyn std::any::Any + Send)) -> Option<String> {
    panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
}

/// Takes a request from the page to the desk and brings the answer back.
#[tauri::command]
pub async fn desk(request: Value, entrance: State<'_, Arc<Entrance>>) -> Result<Value, Failure> {
    let entrance = Arc::clone(&entrance);
    tauri::async_runtime::spawn_blocking(move || entrance.pass(request)).await.unwrap_or_else(|lost| {
        Err(Failure {
            code: "fault".to_owned(),
            message: "Offerwright was closing and could not do this any more.".to_owned(),
            detail: Some(lost.to_string()),
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_answer_comes_back_as_it_was_given() {
        let entrance = Entrance::new(|request| Ok(json!({ "heard": request })));
        assert_eq!(entrance.pass(json!("hello")), Ok(json!({ "heard": "hello" })));
    }

    #[test]
    fn a_panic_below_is_a_failure_and_the_entrance_stays_open() {
        let entrance = Entrance::new(|request| match request.as_str() {
            Some(word) => Ok(json!(word)),
            None => panic!("a request was no word"),
        });
        let failure = entrance.pass(json!(1)).unwrap_err();
        assert_eq!(
            (failure.code.as_str(), failure.detail.as_deref()),
            ("fault", Some("a request was no word"))
        );
        assert_eq!(entrance.pass(json!("again")), Ok(json!("again")));
    }
}

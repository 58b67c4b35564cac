//! The `mockup:` scheme: pages of a mockup, each under its own content policy, for the sandboxed frame only.

use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Builder, Wry};

/// The scheme's name, as `frame-src` of the page's own policy spells it.
pub const SCHEME: &str = "mockup";

/// What a page that does not exist may do: nothing.
const NOTHING_ALLOWED: &str = "default-src 'none'; sandbox";

/// One page of a mockup.
pub struct MockupPage {
    /// The media type, such as `text/html; charset=utf-8`.
    pub media_type: String,
    /// The page's own content security policy.
    pub policy: String,
    /// The bytes of the page.
    pub body: Vec<u8>,
}

/// Finds the page that stands at a path such as `/design/3f…/checkout`.
pub type FindPage = Box<dyn Fn(&str) -> Option<MockupPage> + Send + Sync>;

/// Teaches the webview the scheme; pages are found off the main thread.
pub fn register(builder: Builder<Wry>, find: FindPage) -> Builder<Wry> {
    let find = std::sync::Arc::new(find);
    builder.register_asynchronous_uri_scheme_protocol(SCHEME, move |_context, request, responder| {
        let find = std::sync::Arc::clone(&find);
        tauri::async_runtime::spawn_blocking(move || responder.respond(respond(&request, &find)));
    })
}

fn respond(request: &Request<Vec<u8>>, find: &FindPage) -> Response<Vec<u8>> {
    let page = find(request.uri().path());
    let status = if page.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let page = page.unwrap_or_else(|| MockupPage {
        media_type: "text/plain; charset=utf-8".to_owned(),
        policy: NOTHING_ALLOWED.to_owned(),
        body: b"There is no such page.".to_vec(),
    });
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, page.media_type)
        .header(header::CONTENT_SECURITY_POLICY, page.policy)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CACHE_CONTROL, "no-store")
        .body(page.body)
        .unwrap_or_else(|_| Response::new(Vec::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(path: &str, find: FindPage) -> Response<Vec<u8>> {
        let request = Request::builder().uri(format!("mockup://localhost{path}")).body(Vec::new()).unwrap();
        respond(&request, &find)
    }

    #[test]
    fn a_page_is_served_under_its_own_policy() {
        let response = ask(
            "/cart",
            Box::new(|path| {
                (path == "/cart").then(|| MockupPage {
                    media_type: "text/html".to_owned(),
                    policy: "default-src 'none'".to_owned(),
                    body: b"<p>cart".to_vec(),
                })
            }),
        );
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_SECURITY_POLICY], "default-src 'none'");
        assert_eq!(response.body(), b"<p>cart");
    }

    #[test]
    fn a_page_that_is_not_there_says_so_and_may_do_nothing() {
        let response = ask("/nowhere", Box::new(|_| None));
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        assert_eq!(response.headers()[header::CONTENT_SECURITY_POLICY], NOTHING_ALLOWED);
    }

    #[test]
    fn a_policy_that_cannot_be_a_header_yields_an_empty_page() {
        let page =
            || MockupPage { media_type: "text/html".to_owned(), policy: "a\nb".to_owned(), body: vec![1] };
        assert!(ask("/", Box::new(move |_| Some(page()))).body().is_empty());
    }
}

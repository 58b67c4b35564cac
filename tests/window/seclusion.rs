//! The page keeps to itself: no script but its own runs, and nothing in it reaches the network.

use std::io::{ErrorKind, Read};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use offerwright_tests::{Home, Opening, axe, sockets};
use serde_json::json;

/// Tries to run code that is not the page's own, in every way a text from a library might.
const INTRUDE: &str = "
    const done = arguments[arguments.length - 1];
    const refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.intruded = true';
    const picture = document.createElement('div');
    picture.innerHTML = '<img src=x onerror=\"window.intruded = true\"><a href=\"javascript:window.intruded = true\">x</a>';
    document.body.append(script, picture);
    picture.querySelector('a').click();
    try { window.eval('window.intruded = true') } catch { refused.push('eval') }
    setTimeout(() => done([window.intruded === true, refused]), 300);
";

#[tokio::test(flavor = "multi_thread")]
async fn a_script_that_is_not_the_pages_own_does_not_run() {
    let desk = Opening::default().start(&Home::fresh()).await;
    let outcome = desk.client().execute_async(INTRUDE, vec![]).await.unwrap();
    assert_eq!(outcome[0], json!(false), "{outcome}");
    for refusal in ["script-src-elem", "script-src-attr", "eval"] {
        assert!(outcome[1].as_array().unwrap().contains(&json!(refusal)), "{refusal} in {outcome}");
    }
    desk.close().await;
}

/// Tries to reach a listener in every way a page knows.
const REACH_OUT: &str = "
    const [there, done] = arguments;
    const add = (name, facts) => document.body.append(Object.assign(document.createElement(name), facts));
    add('img', { src: there + 'img' });
    add('script', { src: there + 'script' });
    add('link', { rel: 'stylesheet', href: there + 'style' });
    add('link', { rel: 'preconnect', href: there });
    add('iframe', { src: there + 'frame' });
    add('video', { src: there + 'video' });
    add('object', { data: there + 'object' });
    const form = Object.assign(document.createElement('form'), { action: there + 'form' });
    document.body.append(form);
    const tries = [
        () => fetch(there + 'fetch', { mode: 'no-cors' }),
        () => navigator.sendBeacon(there + 'beacon'),
        () => new WebSocket(there.replace('http', 'ws')),
        () => new EventSource(there + 'events'),
        () => new Worker(there + 'worker'),
        () => window.open(there + 'window'),
        () => form.submit(),
        () => Object.assign(document.createElement('a'), { href: there, target: '_blank' }).click(),
        () => Object.assign(document.createElement('a'), { href: there, download: 'x' }).click(),
        () => { location.href = there + 'away' },
    ];
    for (const attempt of tries) { try { Promise.resolve(attempt()).catch(() => {}) } catch {} }
    setTimeout(() => done(location.href), 1000);
";

/// What a visitor says within a moment, for the message of a failing test.
fn said(mut visitor: TcpStream) -> String {
    visitor.set_nonblocking(false).unwrap();
    visitor.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
    let mut words = [0; 200];
    let count = visitor.read(&mut words).unwrap_or_default();
    String::from_utf8_lossy(&words[..count]).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_page_reaches_nobody_and_cannot_leave() {
    let somebody = TcpListener::bind("127.0.0.1:0").unwrap();
    somebody.set_nonblocking(true).unwrap();
    let there = format!("http://{}/", somebody.local_addr().unwrap());
    let desk = Opening::default().start(&Home::fresh()).await;
    let address = desk.client().execute_async(REACH_OUT, vec![json!(there)]).await.unwrap();
    assert_eq!(address, json!("tauri://localhost"), "the page is still itself");
    assert_eq!(desk.client().windows().await.unwrap().len(), 1, "no second window has opened");
    let visitor = somebody.accept().map(|(visitor, _)| said(visitor)).map_err(|error| error.kind());
    assert_eq!(visitor, Err(ErrorKind::WouldBlock), "nobody came");
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_holds_no_connection_beyond_this_machine() {
    let desk = Opening::default().start(&Home::fresh()).await;
    let (processes, over) = (desk.processes(), Arc::new(AtomicBool::new(false)));
    let watch = thread::spawn({
        let over = Arc::clone(&over);
        move || {
            let mut seen = Vec::new();
            while !over.load(Ordering::Relaxed) {
                seen.extend(sockets::of(&processes));
                thread::sleep(Duration::from_millis(2));
            }
            seen
        }
    });
    axe::findings(desk.client()).await;
    over.store(true, Ordering::Relaxed);
    let seen = watch.join().unwrap();
    assert!(!seen.is_empty(), "the watch sees at least the driver's own connection");
    let outward: Vec<_> = seen.iter().filter(|socket| !socket.stays_on_this_machine()).collect();
    assert!(outward.is_empty(), "{outward:?}");
    desk.close().await;
}

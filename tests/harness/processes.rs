//! The processes of a window: the program and the webview's own, seen through `/proc`.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use rustix::time::{ClockId, clock_gettime};

/// Lists every process that descends from `ancestor`, parents before their children.
pub fn below(ancestor: u32) -> Vec<u32> {
    let all: Vec<(u32, u32)> = fs::read_dir("/proc")
        .expect("there is a /proc")
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|process| Some((process, parent(process)?)))
        .collect();
    let mut found = vec![ancestor];
    let mut next = 0;
    while let Some(&known) = found.get(next) {
        found.extend(all.iter().filter(|(_, parent)| *parent == known).map(|(process, _)| process));
        next += 1;
    }
    found.split_off(1)
}

/// Lists every process on a screen, orphans included: all that were started with this display.
pub fn on_screen(display: &str) -> Vec<u32> {
    let wanted = format!("DISPLAY={display}");
    fs::read_dir("/proc")
        .expect("there is a /proc")
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|process: &u32| {
            let surroundings = fs::read(format!("/proc/{process}/environ")).unwrap_or_default();
            surroundings.split(|byte| *byte == 0).any(|entry| entry == wanted.as_bytes())
        })
        .collect()
}

/// Finds the process below `ancestor` that runs `program`.
pub fn running(ancestor: u32, program: &Path) -> Option<u32> {
    below(ancestor)
        .into_iter()
        .find(|process| fs::read_link(format!("/proc/{process}/exe")).is_ok_and(|exe| exe == program))
}

/// Ends a process at once, as a power cut would; one that is gone already is left in peace.
pub fn kill(process: u32) {
    if let Some(pid) = i32::try_from(process).ok().and_then(Pid::from_raw) {
        // The only failure is that the process is gone.
        let _ = kill_process(pid, Signal::KILL);
    }
}

/// Ends processes at once and waits until they are gone, and with them everything they held.
pub fn end(processes: &[u32]) {
    processes.iter().copied().for_each(kill);
    let begun = Instant::now();
    while processes.iter().copied().any(alive) && begun.elapsed() < Duration::from_secs(5) {
        sleep(Duration::from_millis(2));
    }
}

/// Whether a process is still at work; one that has ended but was not yet waited for is not.
pub fn alive(process: u32) -> bool {
    fields(process).is_some_and(|fields| !fields.starts_with('Z'))
}

/// The memory of a process in kilobytes, shared pages counted in proportion.
pub fn memory_kb(process: u32) -> u64 {
    fs::read_to_string(format!("/proc/{process}/smaps_rollup"))
        .unwrap_or_default()
        .lines()
        .find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix("kB")?.trim().parse().ok())
        .unwrap_or(0)
}

/// When a process was started, in milliseconds since 1970; the kernel counts in hundredths of a second.
///
/// # Panics
///
/// When the process is gone.
pub fn started_ms(process: u32) -> f64 {
    let ticks = fields(process).and_then(|fields| fields.split_whitespace().nth(19)?.parse::<f64>().ok());
    let ticks = ticks.expect("the process is alive");
    // The kernel cuts the time down to its last tick; half a tick more is the likeliest true value.
    let after_boot = (ticks + 0.5) * 10.0;
    let ms = |clock| {
        let time = clock_gettime(clock);
        time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
    };
    ms(ClockId::Realtime) - ms(ClockId::Boottime) + after_boot
}

fn parent(process: u32) -> Option<u32> {
    fields(process)?.split_whitespace().nth(1)?.parse().ok()
}

/// The fields of `/proc/…/stat` after the program's name, which may itself hold spaces and brackets.
fn fields(process: u32) -> Option<String> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    Some(line.rsplit_once(')')?.1.trim_start().to_owned())
}

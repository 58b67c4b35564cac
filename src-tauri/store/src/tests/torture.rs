//! Killed in the middle of work, again and again: every acknowledged step is there, and undo goes on.

use super::sample::{Desk, MORNING, filling};
use crate::{Store, read};
use jiff::ToSpan;
use offerwright_core::{
    change::Change,
    edit::{Edit, OfferField},
    history::{History, Step},
    model::{ids::OfferId, library::Library},
};
use std::{
    env,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Duration,
};
use tempfile::tempdir;

/// Tells the worker which library to work on, from which step of the plan on, and on which day.
const WORK: &str = "OFFERWRIGHT_TEST_WORK";
/// Steps of the plan that the kills are spread over.
const PLANNED: usize = 300;

/// What is done at one step of the plan.
enum Deed {
    Rename { name: String, gesture: Option<String> },
    Undo,
    Redo,
}

/// Gives the plan: edits, bursts of typing, undo and redo.
fn deed(number: usize) -> Deed {
    match number % 11 {
        4 | 8 | 9 => Deed::Undo,
        5 => Deed::Redo,
        typed @ 1..=3 => Deed::Rename {
            name: format!("typed {number}, {typed} signs"),
            gesture: Some(format!("burst {}", number / 11)),
        },
        _ => Deed::Rename { name: format!("edit {number}"), gesture: None },
    }
}

fn renaming(library: &Library, name: String) -> Edit {
    let id: OfferId = *library.offers.keys().next().unwrap();
    Edit::ChangeOffer { id, set: OfferField::Name(name) }
}

/// What the library and its history must be, kept beside the file by the model alone.
#[derive(Clone)]
struct Expected {
    library: Library,
    history: History,
}

impl Expected {
    fn carry_out(&mut self, number: usize) {
        let change = match deed(number) {
            Deed::Undo => self.history.undo(),
            Deed::Redo => self.history.redo(),
            Deed::Rename { name, gesture } => {
                let edit = renaming(&self.library, name);
                let change = Change::between(&self.library, &self.library.apply(&edit).unwrap());
                let step = Step { label: edit.label(&self.library), change: change.clone(), gesture };
                self.history.record(step);
                Some(change)
            }
        };
        self.library = change.map_or(self.library.clone(), |change| self.library.with(&change));
    }

    fn is(&self, library: &Library, history: &History) -> bool {
        let plain = |steps: &[Step]| -> Vec<(String, Change)> {
            steps.iter().map(|step| (step.label.clone(), step.change.clone())).collect()
        };
        self.library == *library
            && plain(self.history.past()) == plain(history.past())
            && plain(self.history.future()) == plain(history.future())
    }
}

/// Works through the plan until killed, telling each step once it is saved.
fn work(task: &str) {
    let mut parts = task.splitn(3, ' ');
    let (from, day) = (parts.next().unwrap().parse().unwrap(), parts.next().unwrap().parse::<i64>().unwrap());
    let path = PathBuf::from(parts.next().unwrap());
    let mut desk = Desk::at(Store::open(&path, MORNING + day.days()).unwrap());
    println!("opened");
    for number in from.. {
        match deed(number) {
            Deed::Rename { name, gesture } => {
                desk.try_edit(renaming(&desk.library, name), gesture.as_deref()).unwrap();
            }
            Deed::Undo => drop(desk.undo()),
            Deed::Redo => drop(desk.redo()),
        }
        println!("saved {number}");
    }
}

/// Lets a worker go on with the plan, kills it, and gives how many steps it told of.
fn killed_worker(path: &Path, from: usize, day: usize, told: usize, moment: Duration) -> usize {
    let mut worker = Command::new(env::current_exe().unwrap())
        .args(["--exact", "tests::torture::every_acknowledged_step_outlives_a_kill", "--nocapture"])
        .env(WORK, format!("{from} {day} {}", path.display()))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(worker.stdout.take().unwrap()).lines();
    // Told from another thread, so that a kill also meets a worker that has not told anything yet.
    let (send, heard) = std::sync::mpsc::channel();
    let listener = thread::spawn(move || {
        lines
            .map_while(Result::ok)
            .filter(|line| line.contains("saved "))
            .for_each(|_| send.send(()).unwrap());
    });
    for _ in 0..told {
        heard.recv_timeout(Duration::from_secs(20)).expect("the worker goes on saving");
    }
    thread::sleep(moment);
    worker.kill().unwrap();
    worker.wait().unwrap();
    listener.join().unwrap();
    told + heard.try_iter().count()
}

#[test]
fn every_acknowledged_step_outlives_a_kill() {
    if let Ok(task) = env::var(WORK) {
        return work(&task);
    }
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    drop(Desk::create(&path));
    let mut expected = Expected { library: Library::default(), history: History::default() };
    let mut desk = Desk::open(&path);
    for edit in filling() {
        let after = expected.library.apply(&edit).unwrap();
        let change = Change::between(&expected.library, &after);
        if !change.is_empty() {
            expected.history.record(Step { label: edit.label(&expected.library), change, gesture: None });
        }
        expected.library = after;
        desk.edit(edit);
    }
    drop(desk);

    let mut random = 7_u64;
    let mut below = |bound: u64| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) % bound
    };
    let (mut done, mut kills) = (0, 0);
    while done < PLANNED {
        kills += 1;
        // Every fourth worker dies at any moment, perhaps while it still opens or makes a backup.
        let (told, moment) = match kills % 4 {
            0 => (0, Duration::from_micros(below(60_000))),
            _ => (usize::try_from(below(30)).unwrap(), Duration::from_micros(below(1_500))),
        };
        let told = killed_worker(&path, done, kills, told, moment);
        // A restart ends the gesture that was under way.
        expected.history.close_gesture();
        for number in done..done + told {
            expected.carry_out(number);
        }
        done += told;

        let looked = read(&path).unwrap();
        let opened = Store::open(&path, MORNING).unwrap();
        assert_eq!(opened.library, looked);
        let mut found = expected.is(&opened.library, opened.store.history());
        if !found {
            // The kill may have come after a step was saved and before it was told.
            expected.carry_out(done);
            done += 1;
            found = expected.is(&opened.library, opened.store.history());
        }
        assert!(found, "kill {kills}: after step {done} of the plan something else was found");
    }
    println!("{done} steps, {kills} kills");

    let mut desk = Desk::open(&path);
    while desk.undo() {}
    assert_eq!(desk.library, Library::default(), "undo leads back to the empty library");
    while desk.redo() {}
    assert!(!desk.library.offers.is_empty());
    assert!(desk.go_back_to(0) && desk.library == Library::default());
}

//! The program as scripts use it: real processes, their exit codes, their answers, and the files they leave.
#![cfg(test)]

mod answers;
mod choosing;
mod converting;
mod desk;
mod editing;
mod forecasting;
mod hostile_json;
mod hostile_libraries;
mod hostile_names;
mod pipes;
mod readable;
mod writing;

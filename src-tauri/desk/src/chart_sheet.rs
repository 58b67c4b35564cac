//! A chart on paper: what it is called, its drawing, what it says and its figures, on a sheet that needs nothing else.

use crate::{
    contract::{asked::ExportSheet, told::Written},
    desk::Desk,
    failure::Failure,
    files::write,
    host::{FileKind, Host},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use maud::{DOCTYPE, PreEscaped, html};
use offerwright_core::forecast::ILLUSTRATIVE;

/// Nothing on the sheet runs and nothing is fetched; the drawing is a picture, and so is no part of the document.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const STYLE: &str = include_str!("chart_sheet/sheet.css");

/// The most rows that stand below each other; a longer table goes on beside itself.
const ROWS: usize = 18;
/// The most columns that stand beside each other, over all parts of a table.
const COLUMNS: usize = 9;

impl<H: Host> Desk<H> {
    /// Writes a chart of a design as a sheet of paper where the user says.
    pub(crate) fn write_chart_sheet(&self, asked: &ExportSheet) -> Result<Written, Failure> {
        let (library, _) = self.library()?;
        let design = &library.design(asked.design)?.name;
        let path = self.ask_save(FileKind::Sheet, &format!("{design}, {}", asked.title.to_lowercase()))?;
        let foot = [design, &asked.title, &self.today().in_words(), ILLUSTRATIVE].join(" · ");
        write(&path, self.drawn_on_sheets(&document(design, asked), &foot)?)
    }
}

/// Writes the sheet as HTML; every word of it is escaped, and the drawing cannot be anything but a picture.
fn document(design: &str, asked: &ExportSheet) -> String {
    let drawing = format!("data:image/svg+xml;base64,{}", STANDARD.encode(&asked.drawing));
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (asked.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                p.of { (design) }
                h1 { (asked.title) }
                p.says { (asked.sentence) }
                img src=(drawing) alt="";
                div.parts { @for rows in parts(asked) { (table(&asked.columns, rows)) } }
                p.note { (ILLUSTRATIVE) }
            }
        }
    }
    .into_string()
}

/// Divides a long, narrow table into parts of equal length that stand beside each other.
fn parts(asked: &ExportSheet) -> std::slice::Chunks<'_, Vec<String>> {
    let rows = asked.rows.len().max(1);
    let beside = (COLUMNS / asked.columns.len().max(1)).clamp(1, rows.div_ceil(ROWS));
    asked.rows.chunks(rows.div_ceil(beside))
}

fn table(columns: &[String], rows: &[Vec<String>]) -> maud::Markup {
    html! {
        table {
            thead { tr { @for column in columns { th scope="col" { (column) } } } }
            tbody {
                @for row in rows {
                    tr {
                        @for (at, cell) in row.iter().enumerate() {
                            @if at == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use offerwright_core::model::ids::DesignId;

    fn sheet(columns: usize, rows: usize) -> ExportSheet {
        ExportSheet {
            design: DesignId::from(uuid::Uuid::nil()),
            title: "Money month by month".to_owned(),
            sentence: "A month leaves $4,700.".to_owned(),
            drawing: "<svg xmlns='http://www.w3.org/2000/svg'/>".to_owned(),
            columns: (0..columns).map(|column| format!("Column {column}")).collect(),
            rows: (0..rows).map(|row| vec![format!("row {row}"); columns]).collect(),
        }
    }

    #[test]
    fn a_sheet_has_its_words_its_figures_and_that_it_is_no_promise() {
        let page = document("Confidence Reset", &sheet(2, 3));
        for words in
            ["Confidence Reset", "Money month by month", "A month leaves $4,700.", "row 2", ILLUSTRATIVE]
        {
            assert!(page.contains(words), "{words} is missing in {page}");
        }
    }

    #[test]
    fn no_word_and_no_drawing_becomes_markup() {
        let bad = "</style></td><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
        let mut hostile = sheet(1, 1);
        (hostile.title, hostile.sentence, hostile.drawing) = (bad.to_owned(), bad.to_owned(), bad.to_owned());
        (hostile.columns, hostile.rows) = (vec![bad.to_owned()], vec![vec![bad.to_owned()]]);
        let page = document(bad, &hostile);
        assert!(!page.contains("<script"), "{page}");
        assert_eq!(page.matches("<img").count(), 1, "only the drawing is a picture: {page}");
        assert!(page.contains("&lt;script&gt;alert(1)"), "the words are there: {page}");
    }

    #[test]
    fn a_long_narrow_table_goes_on_beside_itself_and_a_wide_one_below() {
        let long = |columns, rows| parts(&sheet(columns, rows)).map(<[_]>::len).collect::<Vec<_>>();
        assert_eq!(long(4, 52), [26, 26]);
        assert_eq!(long(3, 40), [14, 14, 12]);
        assert_eq!(long(8, 40), [40]);
        assert_eq!(long(2, 5), [5]);
        assert_eq!(long(3, 0), Vec::<usize>::new());
    }
}

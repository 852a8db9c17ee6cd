//! Tables: a caption, heads of columns and of rows, so that a screen reader can say where a cell stands.

use std::fmt::Write as _;

use app::report::{Align, Cell, Column, Report, Table};

use super::line::{escaped, line};

pub(super) fn table(out: &mut String, report: &Report, table: &Table) {
    // Writing to a String cannot fail, here and below.
    let _ = writeln!(
        out,
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\">\n<table>\n<caption class=\"hidden\">{caption}</caption>\n<thead><tr>",
        caption = escaped(&table.caption)
    );
    for column in &table.columns {
        let _ = write!(
            out,
            "<th scope=\"col\"{}>{}</th>",
            centred(column),
            line(report, &column.head)
        );
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (at, (one, column)) in row.iter().zip(&table.columns).enumerate() {
            cell(out, report, at == 0, one, column);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

fn centred(column: &Column) -> &'static str {
    match column.align {
        Align::Start => "",
        Align::Centre => " class=\"centre\"",
    }
}

fn cell(out: &mut String, report: &Report, first: bool, one: &Cell, column: &Column) {
    let (open, close) = if first {
        ("th scope=\"row\"", "th")
    } else {
        ("td", "td")
    };
    let mut classes = Vec::new();
    if column.align == Align::Centre {
        classes.push("centre".to_owned());
    }
    if one.shade > 0 {
        classes.push(format!("s{}", one.shade.min(5)));
    }
    if one.ring.is_some() {
        classes.push("ring".to_owned());
    }
    let class = if classes.is_empty() {
        String::new()
    } else {
        format!(" class=\"{}\"", classes.join(" "))
    };
    let _ = write!(out, "<{open}{class}>");
    for text in &one.lines {
        let _ = write!(out, "<p>{}</p>", line(report, text));
    }
    if let Some(said) = &one.ring {
        let _ = write!(out, "<span class=\"hidden\"> ({})</span>", escaped(said));
    }
    let _ = write!(out, "</{close}>");
}

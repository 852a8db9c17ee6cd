//! A page of HTML that needs nothing else: no script, no font, no picture from elsewhere.

mod line;
mod table;

use std::fmt::Write as _;

use app::report::{Block, Entry, Part, Report};

use line::{escaped, line};

const STYLE: &str = include_str!("report.css");

/// The report as one file of HTML.
#[must_use]
pub fn page(report: &Report) -> String {
    let mut out = String::with_capacity(64 * 1024);
    let dir = if report.right_to_left { "rtl" } else { "ltr" };
    let title = escaped(&report.title.plain());
    let label = escaped(&report.label);
    let width = if report.landscape {
        "page wide"
    } else {
        "page"
    };
    // Writing to a String cannot fail, here and below.
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title} – {label}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<div class=\"{width}\">\n<header>\n",
        escaped(&report.lang)
    );
    if let Some(stamp) = &report.stamp {
        let _ = writeln!(out, "<p class=\"stamp\">{}</p>", escaped(stamp));
    }
    let _ = writeln!(out, "<p class=\"kind\">{label}</p>");
    let _ = writeln!(out, "<h1>{}</h1>", line(report, &report.title));
    out.push_str("<ul class=\"about\">\n");
    for one in &report.about {
        let _ = writeln!(out, "<li>{}</li>", line(report, one));
    }
    out.push_str("</ul>\n</header>\n");
    contents(&mut out, report);
    out.push_str("<main>\n");
    for (number, one) in report.parts.iter().enumerate() {
        part(&mut out, report, number, one);
    }
    out.push_str("</main>\n<footer>\n");
    let _ = writeln!(out, "<p>Trefoil · {}</p>", escaped(&report.foot));
    if report.has_drafts() {
        let _ = writeln!(
            out,
            "<p><span class=\"draft\">*</span> {}</p>",
            escaped(&report.draft)
        );
    }
    out.push_str("</footer>\n</div>\n</body>\n</html>\n");
    out
}

fn contents(out: &mut String, report: &Report) {
    let Some(heading) = &report.contents else {
        return;
    };
    let _ = writeln!(
        out,
        "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>\n<ol>",
        escaped(heading)
    );
    for (number, one) in report.parts.iter().enumerate() {
        if let Some(heading) = &one.heading {
            let _ = writeln!(
                out,
                "<li><a href=\"#part-{number}\">{}</a></li>",
                escaped(&heading.plain())
            );
        }
    }
    out.push_str("</ol>\n</nav>\n");
}

fn part(out: &mut String, report: &Report, number: usize, one: &Part) {
    match &one.heading {
        Some(heading) => {
            let _ = writeln!(
                out,
                "<section aria-labelledby=\"part-{number}\">\n<h2 id=\"part-{number}\">{}</h2>",
                line(report, heading)
            );
        }
        None => out.push_str("<section>\n"),
    }
    for one in &one.blocks {
        block(out, report, one);
    }
    out.push_str("</section>\n");
}

fn block(out: &mut String, report: &Report, one: &Block) {
    match one {
        Block::Heading(text) => {
            let _ = writeln!(out, "<h3>{}</h3>", line(report, text));
        }
        Block::Paragraph(text) => {
            let _ = writeln!(out, "<p>{}</p>", line(report, text));
        }
        Block::Remark(text) => {
            let _ = writeln!(out, "<p class=\"remark\">{}</p>", line(report, text));
        }
        Block::Caution(lines) => {
            out.push_str("<div class=\"caution\" role=\"note\">\n");
            for text in lines {
                let _ = writeln!(out, "<p>{}</p>", line(report, text));
            }
            out.push_str("</div>\n");
        }
        Block::Figures(figures) => {
            out.push_str("<ul class=\"figures\">\n");
            for figure in figures {
                let _ = writeln!(
                    out,
                    "<li><b>{}</b> {}</li>",
                    escaped(&figure.number),
                    escaped(&figure.label)
                );
            }
            out.push_str("</ul>\n");
        }
        Block::Fields(fields) => {
            out.push_str("<dl>\n");
            for field in fields {
                let _ = write!(out, "<dt>{}</dt><dd>", escaped(&field.label));
                for value in &field.values {
                    let _ = write!(out, "<p>{}</p>", line(report, value));
                }
                out.push_str("</dd>\n");
            }
            out.push_str("</dl>\n");
        }
        Block::Entries(entries) => {
            out.push_str("<ul class=\"entries\">\n");
            for one in entries {
                entry(out, report, one);
            }
            out.push_str("</ul>\n");
        }
        Block::Table(one) => table::table(out, report, one),
    }
}

fn entry(out: &mut String, report: &Report, one: &Entry) {
    let _ = write!(out, "<li><p>{}", line(report, &one.title));
    if let Some(state) = &one.state {
        let _ = write!(out, " <span class=\"tag state\">{}</span>", escaped(state));
    }
    out.push_str("</p>");
    for fact in &one.facts {
        let _ = write!(out, "<p class=\"facts\">{}</p>", line(report, fact));
    }
    if let Some(text) = &one.text {
        let _ = write!(out, "<p>{}</p>", line(report, text));
    }
    out.push_str("</li>\n");
}

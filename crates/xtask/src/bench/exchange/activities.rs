//! Activities as a large publisher writes them, made up from a seed: the same file on every machine.

use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};

use super::random::Random;

/// Where a file ends.
#[derive(Clone, Copy)]
pub(super) enum End {
    /// After so many activities.
    Activities(u32),
    /// After the activity that makes it at least so many bytes long.
    Bytes(u64),
}

/// Words by language: titles, descriptions and names are drawn from them.
const WORDS: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "national",
            "cyber",
            "incident",
            "response",
            "strategy",
            "training",
            "police",
            "of",
            "the",
            "for",
            "regional",
            "network",
            "capacity",
            "law",
            "review",
            "exercise",
            "awareness",
            "schools",
            "infrastructure",
            "support",
            "ministry",
            "standards",
        ],
    ),
    (
        "fr",
        &[
            "stratégie",
            "nationale",
            "réponse",
            "aux",
            "incidents",
            "formation",
            "de",
            "la",
            "police",
            "réseau",
            "régional",
            "renforcement",
            "des",
            "capacités",
            "droit",
            "écoles",
            "infrastructure",
            "appui",
            "ministère",
            "normes",
        ],
    ),
    (
        "es",
        &[
            "estrategia",
            "nacional",
            "respuesta",
            "a",
            "incidentes",
            "formación",
            "de",
            "la",
            "policía",
            "red",
            "regional",
            "creación",
            "capacidad",
            "derecho",
            "escuelas",
            "apoyo",
            "ministerio",
            "normas",
        ],
    ),
    (
        "ar",
        &[
            "استراتيجية",
            "وطنية",
            "الاستجابة",
            "للحوادث",
            "تدريب",
            "الشرطة",
            "شبكة",
            "إقليمية",
            "بناء",
            "القدرات",
            "القانون",
            "المدارس",
            "دعم",
            "وزارة",
            "معايير",
        ],
    ),
];
const COUNTRIES: [&str; 12] = [
    "KE", "UG", "TZ", "GH", "SN", "MA", "FJ", "TO", "CO", "PE", "KZ", "LA",
];
const TOPICS: [&str; 6] = [
    "ciip",
    "incident-management",
    "cybercrime-legislation",
    "strategy-policy",
    "gender",
    "cbm",
];

/// Writes a file; gives the number of activities and of bytes.
pub(super) fn write(path: &Path, end: End, seed: u64) -> Result<(u32, u64)> {
    let file = std::fs::File::create(path).with_context(|| path.display().to_string())?;
    let mut out = BufWriter::new(file);
    let mut random = Random::new(seed);
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\" \
                generated-datetime=\"2026-11-22T00:00:00Z\" xmlns:mx=\"https://example.org/ns\">\n";
    let tail = "</iati-activities>\n";
    out.write_all(head.as_bytes())?;
    let (mut activities, mut bytes) = (0, (head.len() + tail.len()) as u64);
    loop {
        let done = match end {
            End::Activities(most) => activities >= most,
            End::Bytes(most) => bytes >= most,
        };
        if done {
            break;
        }
        let text = activity(activities, &mut random);
        out.write_all(text.as_bytes())?;
        activities += 1;
        bytes += text.len() as u64;
    }
    out.write_all(tail.as_bytes())?;
    out.flush()?;
    Ok((activities, bytes))
}

fn words(words: &[&str], count: usize, random: &mut Random) -> String {
    let drawn: Vec<&str> = (0..count).map(|_| random.pick(words)).collect();
    drawn.join(" ")
}

/// One narrative in each of some languages.
fn narratives(count: usize, random: &mut Random) -> String {
    let mut out = String::new();
    for (tag, list) in WORDS {
        if tag == "en" || random.below(3) == 0 {
            let text = words(list, count, random);
            out.push_str(&format!("<narrative xml:lang=\"{tag}\">{text}</narrative>"));
        }
    }
    out
}

fn activity(number: u32, random: &mut Random) -> String {
    let (start, length) = (2008 + random.below(15), 1 + random.below(5));
    let mut out = format!(
        "<iati-activity default-currency=\"USD\" xml:lang=\"en\" last-updated-datetime=\"2026-0{}-11T08:00:00Z\">\n\
         <iati-identifier>XX-BENCH-{number:07}</iati-identifier>\n\
         <reporting-org ref=\"XX-BENCH\" type=\"40\"><narrative>Benchmark agency</narrative></reporting-org>\n\
         <title>{}</title>\n",
        1 + random.below(9),
        narratives(7, random),
    );
    for kind in 1..=2 + random.below(3) {
        let text = narratives(45, random);
        out.push_str(&format!(
            "<description type=\"{kind}\">{text}</description>\n"
        ));
    }
    for role in 1..=4 {
        // A few hundred organisations take part in everything, as in real files.
        let who = random.below(300);
        out.push_str(&format!(
            "<participating-org ref=\"XX-ORG-{who}\" role=\"{role}\" type=\"22\"><narrative>Organisation number {who}</narrative></participating-org>\n"
        ));
    }
    out.push_str(&format!(
        "<activity-status code=\"{}\"/>\n<activity-date type=\"1\" iso-date=\"{start}-01-15\"/>\n<activity-date type=\"3\" iso-date=\"{}-12-31\"/>\n",
        1 + random.below(4),
        start + length,
    ));
    let share = 10 + random.below(80);
    let (first, second) = COUNTRIES.split_at(COUNTRIES.len() / 2);
    out.push_str(&format!(
        "<recipient-country code=\"{}\" percentage=\"{share}\"/>\n<recipient-country code=\"{}\" percentage=\"{}\"/>\n",
        random.pick(first),
        random.pick(second),
        100 - share,
    ));
    out.push_str(&format!(
        "<sector vocabulary=\"1\" code=\"22040\" percentage=\"100\"/>\n\
         <sector vocabulary=\"99\" vocabulary-uri=\"urn:trefoil:vocabulary:topic\" code=\"{}\"/>\n\
         <policy-marker vocabulary=\"1\" code=\"1\" significance=\"{}\"/>\n",
        random.pick(&TOPICS),
        random.below(3),
    ));
    for year in start..start + length {
        out.push_str(&format!(
            "<budget><period-start iso-date=\"{year}-01-01\"/><period-end iso-date=\"{year}-12-31\"/><value value-date=\"{year}-01-01\">{}.50</value></budget>\n",
            random.below(900_000),
        ));
    }
    for _ in 0..2 + random.below(8) {
        out.push_str(&format!(
            "<transaction><transaction-type code=\"{}\"/><transaction-date iso-date=\"{start}-0{}-03\"/><value value-date=\"{start}-05-01\">{}</value>\
             <description>{}</description></transaction>\n",
            2 + random.below(2),
            1 + random.below(9),
            random.below(2_000_000),
            narratives(6, random),
        ));
    }
    out.push_str(&format!(
        "<document-link format=\"application/pdf\" url=\"https://example.org/{number}.pdf\"><title>{}</title><category code=\"A02\"/></document-link>\n",
        narratives(5, random),
    ));
    out.push_str(&format!(
        "<result type=\"1\"><title>{}</title><indicator measure=\"1\"><title>{}</title><baseline year=\"{start}\" value=\"0\"/>\
         <period><period-start iso-date=\"{start}-01-01\"/><period-end iso-date=\"{start}-12-31\"/><target value=\"{}\"/><actual value=\"{}\"/></period></indicator></result>\n\
         <mx:internal code=\"{number}\">{}</mx:internal>\n</iati-activity>\n",
        narratives(6, random),
        narratives(5, random),
        random.below(500),
        random.below(500),
        narratives(12, random),
    ));
    out
}

use super::*;

fn texts(source: &str) -> Vec<String> {
    visible(source)
        .into_iter()
        .map(|found| match found.attribute {
            Some(attribute) => format!("{attribute}={}", found.text),
            None => found.text,
        })
        .collect()
}

#[test]
fn text_between_tags_is_found() {
    assert_eq!(
        texts("const a = <p>Hello <b>world</b></p>;"),
        ["Hello", "world"],
        "text stands in each tag"
    );
    assert_eq!(
        texts("return (\n  <>\n    Search\n  </>\n);"),
        ["Search"],
        "a fragment shows its text"
    );
    assert!(
        texts("<p>{searchTotal(l, { count: 3 })} · 5 – 7&nbsp;</p>").is_empty(),
        "signs and digits are no words"
    );
}

#[test]
fn spoken_attributes_are_found() {
    assert_eq!(
        texts("<input placeholder=\"Search\" className=\"wide\" />"),
        ["placeholder=Search"],
        "only spoken ones"
    );
    assert_eq!(
        texts("<img alt={'Map of ' + name} />"),
        ["alt=Map of"],
        "also in an expression"
    );
    assert_eq!(
        texts("<A aria-label={`Page ${n}`} id=\"page\" />"),
        ["aria-label=Page …"],
        "also in a template"
    );
    assert!(
        texts("<A title={windowTitle(l)} label={names[\"fr\"]} />").is_empty(),
        "calls and keys are not text"
    );
}

#[test]
fn literals_that_are_shown_are_found() {
    assert_eq!(
        texts("<p>{open ? \"Open\" : \"Closed\"}</p>"),
        ["Open", "Closed"],
        "both ends of a choice"
    );
    assert_eq!(
        texts("<p>{name || \"Unknown\"}</p>"),
        ["Unknown"],
        "a stand-in"
    );
    assert_eq!(
        texts("<p>{(\"Plain\")}</p>"),
        ["Plain"],
        "brackets change nothing"
    );
    assert!(
        texts("<p>{kind === \"need\" ? <A /> : null}</p>").is_empty(),
        "a comparison shows nothing"
    );
    assert!(
        texts("<p>{\"need\" === kind && <A />}</p>").is_empty(),
        "on either side"
    );
    assert!(
        texts("<p>{label(\"topic\", code)}</p>").is_empty(),
        "an argument is not shown"
    );
    assert!(
        texts("<p>{map[\"need\"]}</p>").is_empty(),
        "a key is not shown"
    );
}

#[test]
fn nested_code_is_followed() {
    let source =
        "const list = items.map((item) => <li key={item.id}>{item.ok && <b>Yes</b>}</li>);";
    assert_eq!(texts(source), ["Yes"], "tags in functions in tags");
    assert_eq!(
        texts("<A render={() => <b>Inside</b>} />"),
        ["Inside"],
        "tags in attributes"
    );
    assert_eq!(
        texts("const x = /<p>text<\\/p>/.test(s) ? 1 : 2;"),
        Vec::<String>::new(),
        "not in expressions of patterns"
    );
    assert_eq!(
        texts("// <p>text</p>\n/* <p>text</p> */ const s = \"<p>text</p>\";"),
        Vec::<String>::new(),
        "nor in comments"
    );
    assert_eq!(
        texts("const t = `a ${b ? `<i>${c}</i>` : \"\"} d`; const e = <p>Seen</p>;"),
        ["Seen"],
        "templates nest"
    );
}

#[test]
fn types_and_comparisons_are_no_tags() {
    assert!(
        texts("const a = useState<string>(\"\"); if (a < b && c > d) { f(\"x\"); }").is_empty(),
        "no tags here"
    );
    assert!(
        texts("const f = <T,>(value: T) => value; const g = 1;").is_empty(),
        "a type parameter is no tag"
    );
    let source = "const m = new Map<string, Array<number>>(); const e = <p>Text</p>;";
    assert_eq!(texts(source), ["Text"], "and what follows is still read");
    assert_eq!(
        texts("<Box<string> items={x}>Text</Box>"),
        ["Text"],
        "a component may take type arguments"
    );
}

#[test]
fn lines_are_those_of_the_text() {
    let found = visible("const a = 1;\nconst b = (\n  <p>\n    Hello\n  </p>\n);\n");
    assert_eq!(found[0].line, 4, "the line is where the words stand");
}

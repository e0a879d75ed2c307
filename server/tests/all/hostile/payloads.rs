//! What hostile people type, by family. Everything that would run or be seen holds the mark, so that a trace of it is found.

/// In every payload that could become an element, an attribute, a header or a line.
pub const MARK: &str = "x-hostile";

/// The families: name, and what is typed.
pub fn families() -> Vec<(&'static str, Vec<String>)> {
    let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    vec![
        (
            "script injection",
            own(&[
                "<script id=x-hostile>alert(1)</script>",
                "\"><img src=x class=x-hostile onerror=alert(1)>",
                "'><svg class=x-hostile onload=alert(1)>",
                "</textarea><x-hostile onclick=alert(1)>",
                "</title><x-hostile></title>",
                "\" autofocus onfocus=alert(1) x-hostile=\"",
                "' x-hostile='1",
                "<iframe class=x-hostile srcdoc='<script>alert(1)</script>'></iframe>",
                "<x-hostile style=background:url(https://evil.example)>",
                "<!--><x-hostile>-->",
                "&lt;x-hostile&gt; &#60;x-hostile&#62;",
                "<a class=x-hostile href=javascript:alert(1)>a</a>",
            ]),
        ),
        (
            "Markdown",
            own(&[
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt&#58;alert(1))",
                "[a](data:text/html,<x-hostile>)",
                "[a](vbscript:x-hostile)",
                "![x-hostile](https://evil.example/x.png)",
                "<https://evil.example/x-hostile>\n\n<x-hostile>\n\n`<x-hostile>`",
                "[a]: javascript:alert(1)\n\n[a]",
                "| a |\n|---|\n| <x-hostile> |",
            ]),
        ),
        (
            "Unicode",
            own(&[
                "\u{202e}elbisivni x-hostile",
                "a\u{200b}b x-hostile",
                "\u{feff}a\u{2066}b",
                "раураl x-hostile",
                "a\u{0}b",
                "a\u{1b}[31mb",
                "Z\u{351}\u{36b}\u{343}\u{36a}\u{302}\u{36b}algo",
            ]),
        ),
        (
            "spreadsheets",
            own(&[
                "=HYPERLINK(\"https://evil.example\";\"x-hostile\")",
                "+1+cmd|' /C calc'!A0",
                "@SUM(1)",
                "-2+3",
            ]),
        ),
        (
            "headers and lines",
            own(&[
                "a\r\nBcc: x-hostile@evil.example",
                "a\r\nATTENDEE:mailto:x-hostile@evil.example\r\nEND:VEVENT",
                "]]><x-hostile/><![CDATA[",
                "%0d%0aSet-Cookie:%20x-hostile=1",
            ]),
        ),
        (
            "paths",
            own(&[
                "../../../../etc/passwd",
                "..%2f..%2fx-hostile",
                "file:///etc/passwd",
                "\\\\evil\\x-hostile",
            ]),
        ),
        ("templates", own(&["{{ 7 * 7 }}{% x-hostile %}", "{ $name } { x-hostile() }", "${7*7}<%= 7 %>"])),
        ("queries", own(&["'; DROP TABLE persons; --", "\" OR 1=1 --"])),
        ("oversize", vec!["é".repeat(70_000), "<x-hostile>".repeat(3_000)]),
    ]
}

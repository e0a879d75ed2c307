//! Markdown: hostile texts parsed as browsers do.

use std::time::{Duration, Instant};

use pluriel_pages::{markdown, paragraphs};
use proptest::prelude::*;
use scraper::{Html as Dom, Selector};

const ALLOWED: [&str; 25] = [
    "html",
    "p",
    "br",
    "hr",
    "em",
    "strong",
    "del",
    "code",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "a",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
];

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg/onload=alert(1)>",
    "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
    "<iframe src=javascript:alert(1)></iframe>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](&#x6A;avascript:alert(1))",
    "[x](\u{1}javascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example)",
    "[x](/\\evil.example)",
    "[x](/avis/3)",
    "[x](#p1 \"onmouseover=alert(1)\")",
    "[x](https://a.example \"\\\" onmouseover=alert(1) x=\\\"\")",
    "<https://a.example/\"onclick=alert(1)>",
    "<javascript:alert(1)>",
    "![x](https://tracker.example/x.png)",
    "![x](javascript:alert(1))",
    "![<img src=x>](https://a.example)",
    "[![x](https://a.example/x.png)](javascript:alert(1))",
    "[a]: javascript:alert(1)\n\n[a]",
    "[a]: https://a.example \"<img src=x>\"\n\n[a]",
    "```\"><script>alert(1)</script>\nx\n```",
    "```js onload=alert(1)\nx\n```",
    "`<script>`",
    "<!-- --><script>alert(1)</script> -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?>",
    "<!DOCTYPE html><html onload=x>",
    "<style>body{display:none}</style>",
    "<link rel=stylesheet href=//evil.example>",
    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "<base href=//evil.example>",
    "<form action=//evil.example><input name=csrf>",
    "<details open ontoggle=alert(1)>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<table><tr><td background=javascript:alert(1)>",
    "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
    "| a |\n|:-:|\n| [x](javascript:alert(1)) |",
    "~~<b onmouseover=alert(1)>~~",
    "# <script>alert(1)</script>",
    "1. <script>\n2. alert(1)\n3. </script>",
    "> <script>\n> alert(1)\n> </script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\\<script>alert(1)\\</script>",
    "<p style=\"position:fixed\">",
    "<p class=notice id=errors>",
    "www.example.org/<script>",
    "mail me <mailto:a@b.example?subject=<script>>",
    "{{ 7*7 }} {% raw %}",
    "\u{202e}<script>",
    "<scr\0ipt>alert(1)</scr\0ipt>",
];

/// Reads the markup as a browser does and checks every element and attribute.
fn check(typed: &str, rendered: &str) {
    let dom = Dom::parse_fragment(rendered);
    for element in dom.select(&Selector::parse("*").unwrap()) {
        let name = element.value().name();
        assert!(ALLOWED.contains(&name), "{typed:?} made <{name}>: {rendered}");
        for (attribute, value) in element.value().attrs() {
            match (name, attribute) {
                ("a", "href") => assert!(
                    ["http://", "https://", "mailto:"]
                        .iter()
                        .any(|scheme| value.to_lowercase().starts_with(scheme)),
                    "{typed:?} leads to {value}"
                ),
                ("a", "rel") => assert_eq!(value, "nofollow noopener"),
                ("ol", "start") => assert!(value.parse::<u32>().is_ok()),
                _ => panic!("{typed:?} made {name} {attribute}={value}"),
            }
        }
    }
    assert!(dom.select(&Selector::parse("h1").unwrap()).next().is_none());
}

#[test]
fn hostile_texts_stay_texts() {
    assert_eq!(HOSTILE.len(), 60);
    for typed in HOSTILE {
        check(typed, markdown(typed, 2).as_str());
        check(typed, paragraphs(typed).as_str());
    }
}

#[test]
fn what_people_write_is_rendered() {
    for (typed, rendered) in [
        ("# Un\n## Deux", "<h2>Un</h2>\n<h3>Deux</h3>\n"),
        ("a <b>b</b>", "<p>a &lt;b&gt;b&lt;/b&gt;</p>\n"),
        ("**a** *b* ~~c~~ `d`", "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>\n"),
        ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        ("[a](https://b.example)", "<p><a href=\"https://b.example\" rel=\"nofollow noopener\">a</a></p>\n"),
        ("![une image](https://b.example/x.png)", "<p><em>une image</em></p>\n"),
        ("[ici](/avis/3)", "<p><a rel=\"nofollow noopener\">ici</a></p>\n"),
    ] {
        assert_eq!(markdown(typed, 2).as_str(), rendered);
    }
    assert!(markdown("# Un\n###### Six", 4).as_str().starts_with("<h4>Un</h4>\n<h6>Six</h6>"));
    assert_eq!(paragraphs("a\nb\r\n\r\nc <d>").as_str(), "<p>a<br>b</p><p>c &#60;d&#62;</p>");
}

#[test]
fn the_longest_and_deepest_texts_take_little_time() {
    // Each repeats what is worst for one part of the way, up to each bound.
    let long = |part: &str| part.repeat(59_999 / part.len());
    let texts = [
        long("> "),
        long("- ") + "x",
        long("["),
        long("!["),
        long("*a_"),
        long("`"),
        long("a](b"),
        "<".repeat(8_000),
        "&".repeat(8_000),
        "&amp;".repeat(8_000),
        long("|a") + "\n" + &long("|-"),
        format!("|{}\n|{}\n{}", "a|".repeat(3_000), "-|".repeat(3_000), "|a\n".repeat(16_000)),
        long("| x |\n").replacen("| x |\n| x |", "| a |\n|---|", 1),
        long("[a]: b\n"),
        long("[a][b]"),
        long("x\n\n"),
        long("1. a\n"),
        long("www.a.b "),
        long("http://"),
        long("***"),
        long("<!--"),
        long("a  \n"),
        long("- a\n  > b\n"),
        long(&(">".repeat(12) + "x\n\n")),
        "*a **b ".repeat(4_000) + &"b** a* ".repeat(4_000),
        "a".repeat(1_000_000),
        "&".repeat(1_000_000),
        "\u{e9}".repeat(400_000),
        (0..240).map(|depth| " ".repeat(depth * 2) + "- x\n").collect::<String>(),
    ];
    for text in texts {
        let start = Instant::now();
        let rendered = markdown(&text, 2);
        let took = start.elapsed();
        let bound = Duration::from_millis(if cfg!(debug_assertions) { 4_000 } else { 200 });
        assert!(took < bound, "{took:?} for {:?}", text.chars().take(12).collect::<String>());
        drop(rendered);
    }
}

proptest! {
    #![proptest_config(crate::cases(400))]

    #[test]
    fn any_mixture_is_sanitised(parts in prop::collection::vec(prop_oneof![
        prop::sample::select(HOSTILE).prop_map(str::to_owned),
        "[\\[\\]()<>!*_`~#|>\\-+:&;\"'=/\\\\ \n\ta-z0-9.]{0,24}",
        "\\PC{0,8}",
    ], 0..8)) {
        let typed = parts.concat();
        check(&typed, markdown(&typed, 2).as_str());
    }
}

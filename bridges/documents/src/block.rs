//! What is read: a title, and blocks in the order of the text.

/// A text that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// Its title, when it says one.
    pub title: Option<String>,
    /// Its blocks, in order; a note follows the block that calls it.
    pub blocks: Vec<Block>,
}

/// One block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its words: one line for a heading, Markdown otherwise.
    pub text: String,
    /// What a person should look at.
    pub doubts: Vec<Doubt>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The title of a section; 1 is the highest rank.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A note.
    Footnote,
}

/// What is doubtful about a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// Words that were cut at the end of a line and put together; nothing else in the text tells whether they have a hyphen.
    Rejoined(Vec<String>),
    /// A heading with nothing under it but another heading.
    NothingUnder,
    /// A paragraph that stands out as a heading of the lowest rank does.
    PerhapsHeading,
    /// What stands before the text: who wrote it, its date. It is probably not of the text.
    BeforeText,
    /// A note that no paragraph calls.
    Uncalled,
    /// A table, as lines.
    Table,
    /// A picture was here.
    Picture,
    /// Changes were tracked here: what was added stands, what was struck out does not.
    Tracked,
    /// Some signs could not be read; `�` stands for them.
    Unread,
}

impl Doubt {
    /// Its name in words files.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Rejoined(_) => "rejoined",
            Self::NothingUnder => "nothing-under",
            Self::PerhapsHeading => "perhaps-heading",
            Self::BeforeText => "before-text",
            Self::Uncalled => "uncalled",
            Self::Table => "table",
            Self::Picture => "picture",
            Self::Tracked => "tracked",
            Self::Unread => "unread",
        }
    }
}

impl Block {
    /// A block of which nothing is doubtful yet.
    pub(crate) const fn new(kind: Kind, text: String) -> Self {
        Self { kind, text, doubts: Vec::new() }
    }

    /// The same, with a doubt.
    #[must_use]
    pub(crate) fn doubting(mut self, doubt: Doubt) -> Self {
        self.doubts.push(doubt);
        self
    }

    /// Whether it probably belongs to the text.
    pub fn is_of_text(&self) -> bool {
        !self.doubts.contains(&Doubt::BeforeText)
    }

    /// Whether it is a heading.
    pub const fn is_heading(&self) -> bool {
        matches!(self.kind, Kind::Heading(_))
    }
}

impl Document {
    /// Takes the heading with which it begins for its title, when no other has its rank or a higher one; and marks headings that have
    /// nothing under them but another, which read oddly where sections have one rank.
    #[cfg(feature = "files")]
    pub(crate) fn marked(mut self) -> Self {
        if self.title.is_none()
            && let Some(Kind::Heading(first)) = self.blocks.first().map(|block| block.kind)
        {
            let below = |block: &Block| matches!(block.kind, Kind::Heading(rank) if rank > first);
            let headings = self.blocks.iter().filter(|block| block.is_heading());
            if headings.clone().count() > 1 && headings.skip(1).all(below) {
                self.title = Some(self.blocks[0].text.clone());
                self.blocks[0].doubts.push(Doubt::BeforeText);
            }
        }
        let followed: Vec<bool> = self.blocks.windows(2).map(|pair| pair[1].is_heading()).collect();
        for (block, is_followed) in self.blocks.iter_mut().zip(followed) {
            if is_followed && block.is_heading() && block.is_of_text() {
                block.doubts.push(Doubt::NothingUnder);
            }
        }
        self
    }

    /// How many sections have words under their title.
    pub fn sections(&self) -> usize {
        let has_words = |block: &&Block| {
            block.is_heading() && block.is_of_text() && !block.doubts.contains(&Doubt::NothingUnder)
        };
        self.blocks.iter().filter(has_words).count()
    }
}

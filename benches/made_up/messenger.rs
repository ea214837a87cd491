//! One made-up messenger: its data file, and the words for it.

use messenger_guide::catalog::Catalog;

use super::sentences::{
    ALIASES, AUDITORS, AUDITS, BACKGROUND, CHANGES, FEATURES, GOOD_TO_KNOW, NOTES, PROTECTION,
    REASONS, REMARKS, SETUPS, SPECIFICATIONS, STEPS, SUMMARIES, SYLLABLES, Sentence, TAGLINES,
    VARIANTS,
};

/// A messenger that was made up.
pub struct Made {
    /// Its id.
    pub id: String,
    /// The text of its data file.
    pub data: String,
    /// The text of its words, in English and in Hebrew.
    words: [String; 2],
}

impl Made {
    /// The text of its words. English stands in for a language that no sentence is made up in.
    pub fn words_in(&self, language: &str) -> &str {
        let [english, hebrew] = &self.words;
        if language == "he" { hebrew } else { english }
    }
}

/// Makes up the messenger with this number; the criteria, needs, networks and threats are those of the real catalogue.
pub fn make(number: usize, real: &Catalog) -> Made {
    let mut draft = Draft::new(number);
    draft.appearance(real);
    draft.links();
    draft.downloads();
    draft.facts();
    draft.criteria(real);
    draft.needs(real);
    draft.threats(real);
    draft.audits();
    draft.variants();
    draft.setup();
    draft.specifications();
    draft.changes();
    draft.data.push_str(")\n");
    Made {
        id: draft.id,
        data: draft.data,
        words: draft.words,
    }
}

/// A messenger that is being made up.
struct Draft {
    number: usize,
    id: String,
    name: String,
    dice: Dice,
    data: String,
    words: [String; 2],
}

impl Draft {
    fn new(number: usize) -> Self {
        let (id, name) = (id(number), name(number));
        let data = format!("// {name} does not exist.\nMessenger(\n");
        Self {
            number,
            id,
            name,
            dice: Dice(number as u64 + 1),
            data,
            words: [String::new(), String::new()],
        }
    }

    /// A line of the data.
    fn line(&mut self, line: &str) {
        self.data.push_str("    ");
        self.data.push_str(line);
        self.data.push('\n');
    }

    /// A list of the data, unless it is empty.
    fn list(&mut self, field: &str, entries: &[String]) {
        if entries.is_empty() {
            return;
        }
        self.line(&format!("{field}: ["));
        for entry in entries {
            self.line(&format!("    ({entry}),"));
        }
        self.line("],");
    }

    /// One of these sentences, as the message with this key.
    fn say(&mut self, key: &str, sentences: &[Sentence]) {
        let sentence = sentences[self.dice.roll(sentences.len())];
        for (words, sentence) in self.words.iter_mut().zip(sentence) {
            words.push_str(&format!(
                "{}-{key} = {}\n",
                self.id,
                sentence.replace("NAME", &self.name)
            ));
        }
    }

    fn has_reservations(&self) -> bool {
        self.number % 4 == 3
    }

    fn host(&self) -> String {
        format!("{}.example.org", self.id)
    }

    fn appearance(&mut self, real: &Catalog) {
        let (id, name, host, number) =
            (self.id.clone(), self.name.clone(), self.host(), self.number);
        let recommendation = if self.has_reservations() {
            "WithReservations"
        } else {
            "Recommended"
        };
        let network = &real.networks[self.dice.roll(real.networks.len())].term.id;
        self.line(&format!(
            "id: \"{id}\", name: \"{name}\", monogram: \"{}\", hue: {},",
            &name[..2],
            (number * 47) % 360
        ));
        // Four further up there is one of the same standing.
        if number % 9 == 4 {
            self.line(&format!("parent: \"{}\",", self::id(number - 4)));
        }
        self.line(&format!(
            "recommendation: {recommendation}, rank: {}, network: \"{network}\",",
            100 + number
        ));
        self.line(&format!("hosts: [\"{host}\"], github: [\"example-{id}\"],"));
        let app_store = app_store(number);
        self.line(&format!(
            "packages: (google_play: [\"org.example.{id}\"], app_store: [\"{app_store}\"], flathub: [\"org.example.{id}\"]),"
        ));
        self.line("summary: (by: Project(\"2026-11-25\"), sources: [\"homepage\", \"note-1\"]),");
        if number % 3 == 0 {
            self.line("aliased: true,");
            self.say("aliases", ALIASES);
        }
        self.say("tagline", TAGLINES);
        self.say("summary", SUMMARIES);
    }

    fn links(&mut self) {
        let (id, host) = (self.id.clone(), self.host());
        let mut links = vec![
            format!("id: \"homepage\", role: Homepage, url: \"https://{host}\""),
            format!("id: \"privacy\", role: Privacy, url: \"https://{host}/privacy\""),
            format!("id: \"documentation\", role: Documentation, url: \"https://{host}/help\""),
            format!(
                "id: \"source-code\", role: SourceCode, url: \"https://github.com/example-{id}/app\""
            ),
        ];
        links.extend((1..=4).map(|n| {
            format!("id: \"note-{n}\", url: \"https://{host}/notes/what-is-known-part-{n}\"")
        }));
        self.list("links", &links);
    }

    fn downloads(&mut self) {
        let (id, host) = (self.id.clone(), self.host());
        let mut downloads = Vec::new();
        for (system, platform) in [
            ("linux", "Linux"),
            ("windows", "Windows"),
            ("macos", "MacOs"),
            ("web", "Web"),
        ] {
            if self.dice.roll(3) > 0 {
                downloads.push(format!("id: \"{system}\", platform: {platform}, channel: Website, url: \"https://{host}/get/{system}\""));
            }
        }
        if self.dice.roll(3) == 0 {
            let url = format!("https://flathub.org/en/apps/org.example.{id}");
            downloads.push(format!(
                "id: \"flathub\", platform: Linux, channel: Flathub, url: \"{url}\""
            ));
        }
        let url = format!("https://play.google.com/store/apps/details?id=org.example.{id}");
        downloads.push(format!(
            "id: \"google-play\", platform: Android, channel: GooglePlay, url: \"{url}\""
        ));
        if self.dice.roll(4) > 0 {
            let url = format!("https://apps.apple.com/app/{}", app_store(self.number));
            downloads.push(format!(
                "id: \"app-store\", platform: Ios, channel: AppStore, url: \"{url}\""
            ));
        }
        if self.dice.roll(3) == 0 {
            let url = format!("https://{host}/older.apk");
            downloads.push(format!(
                "id: \"apk\", platform: Android, channel: Apk, noted: true, url: \"{url}\""
            ));
            self.say("download-apk", REMARKS);
        }
        self.list("downloads", &downloads);
    }

    fn facts(&mut self) {
        let mut facts = Vec::new();
        for (topic, most, sentences) in [
            ("Background", 2, BACKGROUND),
            ("Protection", 3, PROTECTION),
            ("Features", 3, FEATURES),
            ("GoodToKnow", 2, GOOD_TO_KNOW),
        ] {
            for n in 0..=self.dice.roll(most) {
                let fact = format!("{}-{n}", topic.to_lowercase());
                facts.push(format!(
                    "id: \"{fact}\", topic: {topic}, by: Project(\"2026-11-25\"), sources: [\"note-{}\"]",
                    1 + self.dice.roll(4)
                ));
                self.say(&format!("fact-{fact}"), sentences);
            }
        }
        self.list("facts", &facts);
    }

    fn criteria(&mut self, real: &Catalog) {
        let levels = [
            "Yes",
            "Yes",
            "Yes",
            "Implied",
            "Partly",
            "No",
            "No",
            "NotStated",
            "NotStated",
        ];
        let mut criteria = Vec::new();
        for criterion in &real.criteria {
            let id = &criterion.term.id;
            let level = levels[self.dice.roll(levels.len())];
            if level == "NotStated" {
                criteria.push(format!("criterion: \"{id}\", level: NotStated"));
                continue;
            }
            let mut entry = format!(
                "criterion: \"{id}\", level: {level}, sources: [\"note-{}\"]",
                1 + self.dice.roll(4)
            );
            self.say(&format!("criterion-{id}"), NOTES);
            if level == "Partly" && self.dice.roll(2) == 0 {
                entry.push_str(
                    ", now: (level: Yes, by: Project(\"2026-11-25\"), since: \"2025-06-01\", sources: [\"homepage\"])",
                );
                self.say(&format!("criterion-{id}-now"), NOTES);
            }
            criteria.push(entry);
        }
        self.list("criteria", &criteria);
    }

    /// Statements about some of the needs that nothing else answers.
    fn needs(&mut self, real: &Catalog) {
        let mut needs = Vec::new();
        for need in &real.needs {
            let is_of_a_criterion = real
                .criteria
                .iter()
                .any(|criterion| criterion.term.about == need.about);
            let is_answered = need.threat.is_some() || need.of_downloads || is_of_a_criterion;
            if !is_answered && self.dice.roll(3) > 0 {
                let level = ["Yes", "Yes", "Partly", "No"][self.dice.roll(4)];
                needs.push(format!(
                    "need: \"{}\", level: {level}, fact: \"features-0\"",
                    need.id
                ));
            }
        }
        self.list("needs", &needs);
    }

    fn threats(&mut self, real: &Catalog) {
        if self.dice.roll(3) == 0 {
            let threat = &real.threats[self.dice.roll(real.threats.len())].id;
            self.list(
                "threats",
                &[format!("threat: \"{threat}\", sources: [\"page\"]")],
            );
            self.say(&format!("threat-{threat}"), REASONS);
        }
    }

    fn audits(&mut self) {
        let mut audits = Vec::new();
        for n in 0..self.dice.roll(3) {
            let auditor = AUDITORS[self.dice.roll(AUDITORS.len())];
            audits.push(format!(
                "id: \"no-{n}\", date: \"{}-0{}\", auditor: \"{auditor}\", report: \"note-2\"",
                2018 + 3 * n,
                1 + n
            ));
            self.say(&format!("audit-no-{n}"), AUDITS);
        }
        self.list("audits", &audits);
    }

    fn variants(&mut self) {
        if self.dice.roll(5) == 0 {
            let name = &self.name;
            let variants = [
                format!(
                    "id: \"standard\", name: \"{name}\", state: Current, by: Project(\"2026-11-25\"), sources: [\"homepage\"]"
                ),
                format!(
                    "id: \"free\", name: \"{name} Free\", state: Gone(\"2025-02-03\"), by: Project(\"2026-11-25\"), sources: [\"note-3\"]"
                ),
            ];
            self.list("variants", &variants);
            self.say("variant-standard", VARIANTS);
            self.say("variant-free", VARIANTS);
        }
    }

    fn setup(&mut self) {
        if self.dice.roll(4) == 0 {
            let steps: Vec<String> = (1..=3 + self.dice.roll(3))
                .map(|n| format!("step-{n}"))
                .collect();
            let listed = steps
                .iter()
                .map(|step| format!("(id: \"{step}\", optional: {})", step == "step-3"));
            self.line(&format!(
                "setup: (sources: [\"documentation\"], steps: [{}]),",
                listed.collect::<Vec<_>>().join(", ")
            ));
            self.say("setup", SETUPS);
            for step in steps {
                self.say(&format!("step-{step}"), STEPS);
            }
        }
    }

    fn specifications(&mut self) {
        if self.dice.roll(2) == 0 {
            self.list("specifications", &["link: \"note-4\"".to_owned()]);
            self.say("spec-note-4", SPECIFICATIONS);
        }
    }

    fn changes(&mut self) {
        let weight = if self.has_reservations() {
            "Delisted"
        } else {
            ["Info", "Caution"][self.dice.roll(2)]
        };
        if self.dice.roll(2) == 0 {
            self.list(
                "changes",
                &[format!(
                    "id: \"news\", date: \"2025-11-08\", weight: {weight}, sources: [\"page\"]"
                )],
            );
            self.say("change-news", CHANGES);
        }
    }
}

fn id(number: usize) -> String {
    format!("m{number:04}")
}

fn app_store(number: usize) -> String {
    format!("id9{number:09}")
}

/// Another name for every number below 13,824.
fn name(number: usize) -> String {
    let mixed = number * 7_919 % 13_824;
    let syllables = [mixed % 24, mixed / 24 % 24, mixed / 576].map(|n| SYLLABLES[n]);
    let name = syllables.concat();
    name[..1].to_uppercase() + &name[1..]
}

/// Numbers that look like chance, the same ones for the same start.
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed >> 33) as usize % sides
    }
}

//! The words that show the form of an English query, each list in alphabetical order.
//!
//! They are data of the rules in `phrases`, chosen by how queries are written, not by what they ask.

/// Whether a list holds a word.
pub(super) fn lists(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|entry| entry == word)
}

/// What a word does at the edge of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// It ends a subject.
    Verb,
    /// It stands inside a subject at most.
    Function,
    /// It can be any part of a subject.
    Content,
}

/// Whether a word names a person: "sister", "stepsister", "sister-in-law".
pub(super) fn names_person(word: &str) -> bool {
    let word = word.strip_suffix("-in-law").unwrap_or(word);
    let further = |prefix: &str| word.strip_prefix(prefix).is_some_and(|kin| lists(PERSONS, kin));
    lists(PERSONS, word) || KINSHIP.split_ascii_whitespace().any(further)
}

/// The class of a word in lower case.
pub(super) fn class(word: &str) -> Class {
    if lists(VERBS, word) {
        Class::Verb
    } else if lists(FUNCTION_WORDS, word) {
        Class::Function
    } else {
        Class::Content
    }
}

/// Persons that someone has or knows.
pub(super) const PERSONS: &str = "\
    accountant adviser advisor apprentice assistant aunt baby babysitter barber boss boyfriend \
    bride bridegroom brother buddy captain carer caretaker chef child children cleaner client \
    coach cofounder colleague companion conductor consultant counselor cousin coworker dad \
    daughter dentist director doctor driver editor electrician employee father father-in-law \
    fiance fiancee fiancé fiancée flatmate friend gardener girlfriend grandad grandchild \
    grandchildren granddad granddaughter grandfather grandma grandmother grandpa grandson granny \
    guardian guest hairdresser hairstylist handyman host housemate husband instructor intern \
    janitor kid kids landlady landlord lawyer lead manager mate mechanic mentor midwife mom mother \
    mother-in-law mum mummy nan nana nanny neighbor neighbour nephew niece nurse optician \
    optometrist orthodontist parent parents partner pastor pediatrician pharmacist physician \
    physiotherapist plumber priest principal professor psychologist pupil rabbi receptionist \
    relative roommate secretary sibling siblings sister sitter son spouse student stylist superior \
    supervisor surgeon tailor teacher tenant therapist toddler trainer tutor twin twins uncle \
    veterinarian visitor waiter waitress wife";

/// What makes a relation by marriage, by choice or further away of one in [`PERSONS`].
pub(super) const KINSHIP: &str = "\
    ex- foster- god great- half- step";

/// Animals and things that someone owns.
pub(super) const THINGS: &str = "\
    alpaca apartment aquarium backpack bag beehive bench bicycle bike binoculars bird boat \
    boiler bookcase box bracelet briefcase budgie bunny cabin calf camera canary canoe car caravan \
    cat cello chainsaw chair chameleon charger chick chicken chickens chinchilla clarinet clock \
    coat cockatiel cockatoo computer cottage cow cupboard desk diary dishwasher dog donkey door \
    doorbell drone drums dryer duck e-bike e-reader earbuds earrings fence ferret fireplace fish \
    flat flute foal freezer fridge frog garden gate gecko glasses goat goldfish goose greenhouse \
    guitar guppy hamster handbag headphones heater hedgehog helmet hen hoover horse house iguana \
    intercom jacket kayak key kit kite kitten ladder lamb lamp laptop lizard llama lock locker \
    lorry macaw machine microwave mirror moped motorbike motorcycle motorhome mouse mower mule \
    necklace newt notebook oven papers parakeet parrot passport pet phone piano pig pigeon pony \
    pram printer projector puppy purse rabbit radiator rat refrigerator ring robot rooster router \
    rucksack safe saxophone scanner scarf scooter shed sheep skateboard smartphone smartwatch \
    snail snake snowboard sofa speaker spider stereo stove stroller suitcase surfboard system \
    table tablet tarantula telescope television tent terrarium thermos thermostat toad toaster \
    tortoise tractor trailer trampoline tricycle trombone truck trumpet turtle tv ukulele umbrella \
    vacuum van vase violin wallet wardrobe washer watch wheelbarrow wheelchair workbench";

/// What a noun before it only modifies: "my phone number" is no phone.
pub(super) const ATTRIBUTES: &str = "\
    address age birthday code color colour day food model name names number password size \
    tongue";

/// What ends a subject: verbs, the adverbs and adjectives that stand with them, question words.
pub(super) const VERBS: &str = "\
    air aired airs am applies apply are attend attended based be bear bears been belong \
    belongs border borders born bought broadcast buy called came can carries celebrate come \
    comes communicated consist consists contain contains cost costs could create created \
    debut debuted develop developed did died dies do does drink drinks eat eats employed \
    employs enjoy enjoys expired feed feeds find follow follows formed found founded gave get \
    gets give go goes had has hate hates have held hold holds how include includes is keep \
    keeps kept known leads lie lies like likes live lived lives located look looks lost love \
    loves made maintain maintains make makes may must named natively need needs often \
    originate originated originates own owner owns passed perform performing performs play \
    played playing plays prefer prefers premiere premiered premieres professionally put puts \
    recorded represents runs sells serves share shares should sleep sleeps sold speak speaks \
    specialize specializes spoke started stay stays studied study succumbed support supports \
    take takes that took typically unlock use used uses usually visit wake want wants was \
    wear wears went were what when where which who whom whose will work worked works would \
    write writes written wrote";

/// Forms of "be" and "have" right after a subject.
pub(super) const COPULAS: &str = "\
    are be has is was were";

/// What neither begins nor ends a subject: articles, prepositions, pronouns, titles.
pub(super) const FUNCTION_WORDS: &str = "\
    a about after all also although an and as at because before both but by ceo during each \
    every for from he hello her here hey hi him his i if in it its later many me mine most my \
    no not now of on one or our please quick remind she since so some tell than that the \
    their them then there these they this those to today until us we while with yes you your";

/// What links the parts of a name, in the languages that names come from.
pub(super) const LINKS: &str = "\
    & a al and at au aux bin da de del della den der des di do dos du e el et for ibn in la \
    le les of on the to van von y zu zur";

/// The user's own words, without those that can be something else: "I", "us".
pub(super) const FIRST_PERSON: &str = "\
    me mine my myself our we";

/// What a full stop shortens within a sentence, besides initials.
pub(super) const ABBREVIATIONS: &str = "\
    Bros Dr Ft Jr Mr Mrs Ms Mt Sr St feat vs";

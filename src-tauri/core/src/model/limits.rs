//! Every limit the program has: one number, one place. Reaching one is a sentence to the user.

/// Longest name, in characters.
pub const NAME_CHARS: usize = 200;
/// Longest running text (copy, audience, problem), in characters.
pub const COPY_CHARS: usize = 5_000;
/// Longest single line of a list (what is inside, a question asked), in characters.
pub const LINE_CHARS: usize = 400;
/// Most lines a list on an offer or placement holds.
pub const LINES: usize = 40;
/// Largest amount of money, in minor units, either sign.
pub const MONEY_MINOR: i64 = 100_000_000_000;
/// Most offers in one catalogue.
pub const OFFERS: usize = 5_000;
/// Most outcomes in one library.
pub const OUTCOMES: usize = 1_000;
/// Most designs in one library.
pub const DESIGNS: usize = 1_000;
/// Most placements in one design.
pub const PLACEMENTS_PER_DESIGN: usize = 200;
/// Most exemptions in one library.
pub const EXEMPTIONS: usize = 5_000;
/// Most offers a bundle contains directly.
pub const BUNDLE_PARTS: usize = 50;
/// Most testimonials one offer shows.
pub const TESTIMONIALS: usize = 50;
/// Most offers that must come before another.
pub const PREREQUISITES: usize = 20;
/// Most thresholds, or levels of rules, that differ from the book.
pub const BOOK_SETTINGS: usize = 500;
/// Most credentials of one practice.
pub const CREDENTIALS: usize = 50;
/// Most tests of one design.
pub const SPLIT_TESTS: usize = 100;
/// Most segments one design distinguishes.
pub const SEGMENTS: usize = 20;
/// Most instalments of a payment plan.
pub const INSTALMENTS: u16 = 60;
/// Most days after purchase at which a follow-up is sent.
pub const FOLLOW_UP_DAYS: u16 = 730;
/// Most minutes of delivery one sale or one group run costs.
pub const DELIVERY_MINUTES: u32 = 100_000;
/// Most seats in a group run or an offer.
pub const SEATS: u32 = 100_000;
/// Most minutes in a week that can be free for delivery.
pub const WEEK_MINUTES: u32 = 7 * 24 * 60;
/// Most visitors a month a design assumes.
pub const VISITORS_PER_MONTH: u32 = 10_000_000;
/// Most sources of visitors one design tells apart.
pub const TRAFFIC_SOURCES: usize = 20;
/// Most people counted that one belief weighs as much as.
pub const BELIEF_WEIGHT: u32 = 1_000_000;
/// Most runs of one group a year.
pub const GROUP_RUNS: u16 = 400;
/// Highest tier within a product line.
pub const TIER: u16 = 100;
/// Most journeys that are listed one by one; of more, only the likeliest are, and all are counted.
pub const LISTED_JOURNEYS: usize = 1 << 12;
/// How many of the likeliest journeys the window lists of a design that has more than can be listed one by one.
pub const LIKELIEST_JOURNEYS: usize = 1 << 9;
/// Most buyer states that the exact arithmetic of one design keeps at once.
pub const BUYER_STATES: usize = 1 << 14;
/// Most ways to pay the main offer beside its price.
pub const WAYS_TO_PAY: usize = 4;
/// Most questions an offer's page answers.
pub const QUESTIONS: usize = 30;
/// Largest picture kept, in bytes.
pub const PICTURE_BYTES: u64 = 512 * 1024;
/// Widest and highest picture kept, in pixels; a larger one is scaled down.
pub const PICTURE_SIDE: u32 = 1_600;
/// Largest picture file that is read, in bytes.
pub const PICTURE_FILE_BYTES: u64 = 30 * 1024 * 1024;
/// Largest file that is read as a library or import, in bytes.
pub const IMPORT_BYTES: u64 = 64 * 1024 * 1024;

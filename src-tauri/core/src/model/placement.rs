//! An offer shown at a stage of a design.

use super::{
    assumption::Assumption,
    copy::Copy,
    ids::{DesignId, OfferId, PlacementId},
    live::Live,
    price::Price,
    relation::Relation,
    stage::Stage,
    timer::Timer,
    trigger::Trigger,
    way_out::WayOut,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How an extra is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Presentation {
    /// One box to tick: an order bump.
    Checkbox,
    /// A card beside the main matter.
    Card,
    /// A page of its own.
    FullPage,
    /// A message.
    Email,
    /// A "bought together" set.
    BoughtTogether,
    /// "Add $20 more for …".
    ThresholdNudge,
}

/// What a yes does to the purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "does", rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// The offer is added as its own line.
    Adds,
    /// The offer takes the main offer's place; the buyer pays the difference.
    ReplacesMain,
    /// The offer takes the place of an extra the buyer said yes to.
    Replaces {
        /// The extra replaced.
        placement: PlacementId,
    },
}

/// How a follow-up reaches the buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// An e-mail.
    Email,
    /// A personal message.
    PersonalMessage,
    /// The customer portal.
    CustomerPortal,
}

/// When and how a follow-up is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Days after the purchase, 0 to 730.
    pub after_days: u16,
    /// How it reaches the buyer.
    pub channel: Channel,
    /// Whether it is not sent to who has bought the offer meanwhile.
    #[serde(default = "yes")]
    pub stops_when_bought: bool,
    /// Whether it holds a way to get no more of them.
    #[serde(default = "yes")]
    pub unsubscribe: bool,
}

fn yes() -> bool {
    true
}

impl Default for FollowUp {
    fn default() -> Self {
        Self { after_days: 14, channel: Channel::Email, stops_when_bought: true, unsubscribe: true }
    }
}

/// An offer shown at a stage: the extra, the step-up, the gentler version, the set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// Its id.
    pub id: PlacementId,
    /// The design it belongs to.
    pub design: DesignId,
    /// The offer shown.
    pub offer: OfferId,
    /// The stage it is shown at.
    pub stage: Stage,
    /// Its place among the placements of its stage, from 0 without gaps.
    #[serde(default)]
    pub position: u32,
    /// The relation the practitioner declares.
    pub relation: Relation,
    /// How it is shown.
    pub presentation: Presentation,
    /// What a yes does.
    #[serde(default = "adds")]
    pub effect: Effect,
    /// When it is met.
    #[serde(default = "always")]
    pub trigger: Trigger,
    /// The words around it.
    #[serde(default)]
    pub copy: Copy,
    /// A price that holds here only; otherwise the offer's.
    #[serde(default)]
    pub price: Option<Price>,
    /// Whether it starts ticked or in the basket.
    #[serde(default)]
    pub preselected: bool,
    /// What the buyer must fill in before a yes counts.
    #[serde(default)]
    pub asks_for: Vec<String>,
    /// Whether a buyer who already has it on this way is spared it.
    #[serde(default)]
    pub hide_if_owned: bool,
    /// When and how it is sent; there exactly when the stage is the follow-up.
    #[serde(default)]
    pub follow_up: Option<FollowUp>,
    /// The believed share of yes among those who meet it; otherwise the stage's weak default.
    #[serde(default)]
    pub take_rate: Option<Assumption>,
    /// Whether nobody can buy without it.
    #[serde(default)]
    pub required: bool,
    /// Whether it stands above the main button of the sales page.
    #[serde(default)]
    pub above_button: bool,
    /// Whether a yes asks for a conversation first, and nothing is charged before it.
    #[serde(default)]
    pub asks_first: bool,
    /// How easy its no is to find.
    #[serde(default)]
    pub way_out: WayOut,
    /// The deadline shown with it.
    #[serde(default)]
    pub timer: Option<Timer>,
    /// Why it should belong here, written before the numbers come in.
    #[serde(default)]
    pub hypothesis: String,
    /// What is known of it since buyers meet it; none while it is a plan.
    #[serde(default)]
    pub live: Option<Live>,
}

fn adds() -> Effect {
    Effect::Adds
}

fn always() -> Trigger {
    Trigger::Always
}

impl Placement {
    /// Makes a placement that every buyer meets and that adds to the purchase, the first of its stage.
    pub fn new(
        id: PlacementId,
        design: DesignId,
        offer: OfferId,
        stage: Stage,
        relation: Relation,
        presentation: Presentation,
    ) -> Self {
        Self {
            id,
            design,
            offer,
            stage,
            position: 0,
            relation,
            presentation,
            effect: Effect::Adds,
            trigger: Trigger::Always,
            copy: Copy::default(),
            price: None,
            preselected: false,
            asks_for: Vec::new(),
            hide_if_owned: false,
            follow_up: (stage == Stage::FollowUp).then(FollowUp::default),
            take_rate: None,
            required: false,
            above_button: false,
            asks_first: false,
            way_out: WayOut::default(),
            timer: None,
            hypothesis: String::new(),
            live: None,
        }
    }

    /// Gives the key by which placements of a design are ordered: stage, day, position.
    pub fn order(&self) -> (Stage, u16, u32) {
        (self.stage, self.follow_up.map_or(0, |sent| sent.after_days), self.position)
    }

    /// Tells whether it is shown as an order bump: one box to tick.
    pub fn is_bump(&self) -> bool {
        self.presentation == Presentation::Checkbox
    }
}

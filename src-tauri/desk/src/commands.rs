//! The body of every command of the contract.

use crate::{
    contract::{Commands, asked::*, told::*},
    desk::{Around, Desk, not_saved},
    failure::{Code, Failure},
    host::{FileKind, Host},
    view,
};
use offerwright_core::{
    architecture::Architecture,
    edit::{DesignField, Edit, compose},
    flow_map::FlowMap,
    forecast::{
        NoForecast, compare::SideBySide, decisions::Decisions, outlook::Outlook, seek::Sought,
        test_size::TestSize,
    },
    mockup::personas,
    model::{
        design::Design,
        exemption::Exemption,
        ids::{DesignId, ExemptionId, OfferId, OutcomeId, PlacementId, SegmentId},
        limits::{LIKELIEST_JOURNEYS, LISTED_JOURNEYS},
        money::Money,
        money_text,
        offer::Offer,
        outcome::Outcome,
        price::Price,
        rate::Rate,
        record::Key,
        segment::{KnownBy, Segment},
    },
    rules::{self, book, fix_all, rule::Rule, speaking::Speaking},
    start, templates,
};

/// Lines on one page of the history.
const HISTORY_PAGE: u32 = 100;

impl<H: Host> Commands for Desk<H> {
    fn open(&self, _: Nothing) -> Result<Snapshot, Failure> {
        self.open_first()
    }

    fn apply(&self, asked: Apply) -> Result<Applied, Failure> {
        let around = Around { gesture: asked.gesture, watching: asked.watching, made: None };
        self.edit(&asked.edits, asked.label, around)
    }

    fn undo(&self, asked: Watching) -> Result<Applied, Failure> {
        self.travel(asked.watching, |store, now| store.undo(now))
    }

    fn redo(&self, asked: Watching) -> Result<Applied, Failure> {
        self.travel(asked.watching, |store, now| store.redo(now))
    }

    fn history(&self, asked: HistoryPage) -> Result<HistoryList, Failure> {
        let mut state = self.state();
        let lines = state.open()?.store.steps(asked.before, HISTORY_PAGE + 1).map_err(not_saved)?;
        let more = lines.len() > HISTORY_PAGE as usize;
        let line = |line: offerwright_store::StepLine| HistoryLine {
            seq: line.seq,
            at: line.at.to_string(),
            label: line.label,
            kind: line.kind.word().to_owned(),
            reachable: line.reachable,
        };
        Ok(HistoryList { lines: lines.into_iter().take(HISTORY_PAGE as usize).map(line).collect(), more })
    }

    fn go_back_to(&self, asked: GoBackTo) -> Result<Applied, Failure> {
        self.travel(asked.watching, |store, now| store.go_back_to(asked.seq, now))
    }

    fn view(&self, asked: OneDesign) -> Result<DesignView, Failure> {
        Ok(self.state().open()?.view(asked.design, self.today())?)
    }

    fn try_edits(&self, asked: TryEdits) -> Result<Comparison, Failure> {
        self.compare(asked.design, &asked.edits)
    }

    fn safe_fixes(&self, asked: OneDesign) -> Result<SafeFixes, Failure> {
        let (library, _) = self.library()?;
        let fixes = fix_all::chosen(&library, asked.design, self.today())?;
        let edits: Vec<Edit> = fixes.iter().flat_map(|fix| fix.edits.clone()).collect();
        Ok(SafeFixes { comparison: self.compare(asked.design, &edits)?, fixes })
    }

    fn journeys(&self, asked: DesignAt) -> Result<JourneyList, Failure> {
        let (library, revision) = self.library_at(asked.step)?;
        let resolved = Architecture::of(&library, asked.design)?;
        let (total, journeys) = resolved
            .ways(LISTED_JOURNEYS, LIKELIEST_JOURNEYS)
            .map_err(|tangle| Failure::new(Code::Refused, tangle.to_string()))?;
        let personas = personas::of(&resolved).into_iter().map(|persona| persona.name).collect();
        Ok(JourneyList { revision, journeys, total: total.to_string(), personas })
    }

    fn flow_map(&self, asked: OneDesign) -> Result<FlowTold, Failure> {
        let (library, revision) = self.library()?;
        Ok(FlowTold { revision, map: FlowMap::of(&Architecture::of(&library, asked.design)?) })
    }

    fn outlook(&self, asked: TryEdits) -> Result<OutlookTold, Failure> {
        let (library, revision) = self.library()?;
        let tried = library.apply_all(&asked.edits)?;
        let (outlook, why_not) = parted(Outlook::of(&Architecture::of(&tried, asked.design)?, self.today()));
        Ok(OutlookTold { revision, outlook, why_not })
    }

    fn decisions(&self, asked: TryEdits) -> Result<DecisionsTold, Failure> {
        let (library, revision) = self.library()?;
        let tried = library.apply_all(&asked.edits)?;
        tried.design(asked.design)?;
        let (decisions, why_not) = parted(Decisions::of(&tried, asked.design, self.today()));
        Ok(DecisionsTold { revision, decisions, why_not })
    }

    fn seek_goal(&self, asked: SeekGoal) -> Result<GoalSought, Failure> {
        let (library, revision) = self.library()?;
        let tried = library.apply_all(&asked.edits)?;
        tried.design(asked.design)?;
        let (sought, why_not) = parted(Sought::of(&tried, asked.design, asked.goal));
        Ok(GoalSought { revision, sought, why_not })
    }

    fn compare_designs(&self, asked: CompareDesigns) -> Result<DesignsCompared, Failure> {
        let (library, revision) = self.library()?;
        let tried = library.apply_all(&asked.edits)?;
        library.design(asked.design)?;
        tried.design(asked.other)?;
        let sides = ((&library, asked.design), (&tried, asked.other));
        let (comparison, why_not) = parted(SideBySide::of(sides.0, sides.1, self.today()));
        Ok(DesignsCompared { revision, comparison, why_not })
    }

    fn size_test(&self, asked: SizeTest) -> Result<TestSized, Failure> {
        let (library, revision) = self.library()?;
        let tried = library.apply_all(&asked.edits)?;
        tried.placement(asked.placement)?;
        let design = Architecture::of(&tried, asked.design)?;
        let (size, why_not) = parted(TestSize::of(&design, asked.placement, asked.more));
        Ok(TestSized { revision, size: size.flatten(), why_not })
    }

    fn candidates(&self, asked: AtStage) -> Result<Candidates, Failure> {
        let (library, _) = self.library()?;
        let ranked = Architecture::of(&library, asked.design)?.suggestions(asked.stage);
        let candidate = |one: offerwright_core::suggest::Suggestion| Candidate {
            offer: one.offer,
            relation: one.relation,
            reason: one.reason,
            possible: one.possible,
            relevant: one.relevant,
        };
        Ok(Candidates { candidates: ranked.into_iter().map(candidate).collect() })
    }

    fn place(&self, asked: PlaceOffer) -> Result<Applied, Failure> {
        let (library, _) = self.library()?;
        let id = PlacementId::from(self.host.fresh());
        let resolved = Architecture::of(&library, asked.design)?;
        let position = asked.position.unwrap_or(u32::MAX);
        let placement = resolved.placement_of(id, library.offer(asked.offer)?, asked.stage, position);
        let around = Around { watching: Some(asked.design), made: Some(Key::Placement(id)), gesture: None };
        self.edit(&[Edit::AddPlacement { placement: Box::new(placement) }], None, around)
    }

    fn add_offer(&self, asked: Named) -> Result<Applied, Failure> {
        let (library, _) = self.library()?;
        let id = OfferId::from(self.host.fresh());
        let offer = Offer::new(id, asked.name, Price::once(Money::zero(library.practice.currency)));
        self.add(Edit::AddOffer { offer: Box::new(offer) }, Key::Offer(id), asked.watching)
    }

    fn add_outcome(&self, asked: Named) -> Result<Applied, Failure> {
        let id = OutcomeId::from(self.host.fresh());
        self.add(
            Edit::AddOutcome { outcome: Outcome { id, words: asked.name } },
            Key::Outcome(id),
            asked.watching,
        )
    }

    fn add_design(&self, asked: Named) -> Result<Applied, Failure> {
        let (library, _) = self.library()?;
        let id = DesignId::from(self.host.fresh());
        let design = Design::new(id, asked.name, library.practice.currency);
        self.add(Edit::AddDesign { design: Box::new(design) }, Key::Design(id), asked.watching)
    }

    fn add_segment(&self, asked: AddSegment) -> Result<Applied, Failure> {
        let (library, _) = self.library()?;
        let mut segments = library.design(asked.design)?.segments.clone();
        let id = SegmentId::from(self.host.fresh());
        segments.push(Segment {
            id,
            name: asked.name,
            share: Rate::percent(50),
            known_by: KnownBy::Declared,
        });
        let edit = Edit::ChangeDesign { id: asked.design, set: DesignField::Segments(segments) };
        self.edit(&[edit], None, Around { watching: Some(asked.design), ..Around::default() })
    }

    fn duplicate_offer(&self, asked: OneOffer) -> Result<Applied, Failure> {
        let (library, _) = self.library()?;
        let name = format!("{} (copy)", library.offer(asked.offer)?.name);
        let edits = compose::duplicate_offer(&library, asked.offer, name, &mut || self.host.fresh())?;
        self.make(edits, None, asked.watching)
    }

    fn duplicate_design(&self, asked: OneDesign) -> Result<Applied, Failure> {
        let (library, _) = self.library()?;
        let original = &library.design(asked.design)?.name;
        let (name, label) = (format!("{original} (copy)"), format!("Duplicate the design “{original}”"));
        let edits = compose::duplicate_design(&library, asked.design, name, &mut || self.host.fresh())?;
        self.make(edits, Some(label), Some(asked.design))
    }

    fn exempt(&self, asked: Exempt) -> Result<Applied, Failure> {
        let exemption = Exemption {
            id: ExemptionId::from(self.host.fresh()),
            rule: asked.rule,
            design: asked.design,
            subject: asked.subject,
            reason: asked.reason,
            written: Some(self.today()),
        };
        let key = Key::Exemption(exemption.id);
        self.add(Edit::AddExemption { exemption }, key, Some(asked.design))
    }

    fn use_template(&self, asked: UseTemplate) -> Result<Applied, Failure> {
        let (library, _) = self.library()?;
        let unknown = || Failure::new(Code::Failed, format!("There is no template “{}”.", asked.template));
        let template = templates::by_id(&asked.template).ok_or_else(unknown)?;
        let edits = template
            .edits(&library, &mut || self.host.fresh())
            .map_err(|error| Failure::new(Code::Failed, error.to_string()))?;
        self.make(edits, Some(format!("Start from the template “{}”", template.title)), None)
    }

    fn start_from_own(&self, asked: OwnOffers) -> Result<Applied, Failure> {
        let (library, _) = self.library()?;
        let sold = |own: OwnOffer| start::Sold {
            name: own.name,
            category: own.category,
            price: own.price,
            minutes: own.minutes,
        };
        let answers = start::Answers {
            profession: asked.profession,
            audience: asked.audience,
            result: asked.result,
            sold: asked.offers.into_iter().map(sold).collect(),
            weekly_minutes: asked.weekly_minutes,
            currency: asked.currency,
        };
        let edits = start::first_design(&library, &answers, &mut || self.host.fresh())?;
        self.make(edits, Some("Start from my own offers".to_owned()), None)
    }

    fn read_money(&self, asked: ReadMoney) -> Result<MoneyRead, Failure> {
        Ok(match money_text::read_money(&asked.text, asked.currency) {
            Ok(money) => MoneyRead::Amount { money, text: money.to_string() },
            Err(error) => MoneyRead::Unreadable { message: error.to_string() },
        })
    }

    fn rule_book(&self, _: Nothing) -> Result<RuleBook, Failure> {
        Ok(RuleBook { rules: book::BOOK.iter().map(|rule| page(rule.meta())).collect() })
    }

    fn rules_here(&self, asked: Watching) -> Result<RulesHere, Failure> {
        let (library, revision) = self.library()?;
        let design = asked.watching.and_then(|id| library.design(id).ok());
        let here = |rule: &&dyn Rule| Speaking::of(rule.meta(), &library.practice, design.map(|one| &**one));
        Ok(RulesHere { revision, rules: book::BOOK.iter().map(here).collect() })
    }

    fn export_html(&self, asked: OneDesign) -> Result<Written, Failure> {
        self.write_preview(asked.design)
    }

    fn export_pdf(&self, asked: OneWay) -> Result<Written, Failure> {
        self.write_paper(&asked)
    }

    fn export_pictures(&self, asked: OnePages) -> Result<WrittenPages, Failure> {
        self.write_pictures(&asked)
    }

    fn export_map(&self, asked: OneMap) -> Result<Written, Failure> {
        self.write_map(&asked)
    }

    fn print_pages(&self, asked: OneWay) -> Result<Printed, Failure> {
        self.put_on_paper(&asked)
    }

    fn stop(&self, _: Nothing) -> Result<Heard, Failure> {
        self.stop_working();
        Ok(Heard {})
    }

    fn close_window(&self, asked: MayClose) -> Result<Heard, Failure> {
        self.host.close(asked.may);
        Ok(Heard {})
    }

    fn choose_picture(&self, _: Nothing) -> Result<PictureRead, Failure> {
        self.read_chosen_picture()
    }

    fn take_picture(&self, _: Nothing) -> Result<PictureRead, Failure> {
        self.read_arrived_picture()
    }

    fn export_chart(&self, asked: ExportChart) -> Result<Written, Failure> {
        self.write_chart(&asked)
    }

    fn export_sheet(&self, asked: ExportSheet) -> Result<Written, Failure> {
        self.write_chart_sheet(&asked)
    }

    fn export_json(&self, _: Nothing) -> Result<Written, Failure> {
        self.write_json()
    }

    fn import_json(&self, asked: Watching) -> Result<Applied, Failure> {
        let path = self.ask_open(FileKind::Json)?;
        self.take_over(&path, asked.watching)
    }

    fn save_copy(&self, _: Nothing) -> Result<Written, Failure> {
        self.write_copy()
    }

    fn open_library(&self, _: Nothing) -> Result<Snapshot, Failure> {
        let path = self.ask_open(FileKind::Library)?;
        self.open_at(&path)
    }

    fn new_library(&self, _: Nothing) -> Result<Snapshot, Failure> {
        let path = self.ask_save(FileKind::Library, "My offers")?;
        self.make_at(&path)
    }

    fn open_recent(&self, asked: Recent) -> Result<Snapshot, Failure> {
        let gone = || Failure::new(Code::Failed, "That library is no longer where it was.");
        let path = self.recent().into_iter().nth(asked.index).ok_or_else(gone)?;
        self.open_at(&path)
    }

    fn open_arrived(&self, _: Nothing) -> Result<Snapshot, Failure> {
        self.take_arrived()
    }

    fn rescue(&self, _: Nothing) -> Result<Snapshot, Failure> {
        self.take_way_out()
    }
}

impl<H: Host> Desk<H> {
    /// Looks at a design before and after edits that are only tried.
    fn compare(&self, design: DesignId, edits: &[Edit]) -> Result<Comparison, Failure> {
        let today = self.today();
        let mut state = self.state();
        let open = state.open()?;
        let tried = open.library.apply_all(edits)?;
        let before = open.view(design, today)?;
        let (after, _) = view::of(&tried, design, open.revision, today, open.reading.clone())?;
        let labels = edits.iter().map(|edit| edit.label(&open.library)).collect();
        Ok(Comparison { before, after, labels })
    }

    fn add(&self, edit: Edit, key: Key, watching: Option<DesignId>) -> Result<Applied, Failure> {
        self.edit(&[edit], None, Around { watching, made: Some(key), gesture: None })
    }

    /// Applies edits that make something and names the design or offer they made.
    fn make(
        &self,
        edits: Vec<Edit>,
        label: Option<String>,
        watching: Option<DesignId>,
    ) -> Result<Applied, Failure> {
        let made = edits.iter().find_map(|edit| match edit {
            Edit::AddDesign { design } => Some(Key::Design(design.id)),
            _ => None,
        });
        let made = made.or_else(|| {
            edits.iter().find_map(|edit| match edit {
                Edit::AddOffer { offer } => Some(Key::Offer(offer.id)),
                _ => None,
            })
        });
        self.edit(&edits, label, Around { watching, made, gesture: None })
    }
}

fn page(meta: &rules::meta::Meta) -> RulePage {
    RulePage {
        id: meta.id.to_owned(),
        title: meta.title.to_owned(),
        group: meta.group.title().to_owned(),
        severity: meta.severity,
        severities: meta.severities.to_vec(),
        asks_twice: meta.asks_twice(),
        basis: meta.basis.words().to_owned(),
        law_as_of: meta.law_as_of.map(str::to_owned),
        applies: meta.applies,
        thresholds: meta.thresholds.to_vec(),
        sources: meta
            .sources
            .iter()
            .map(|source| RuleSource { title: format!("{}: {}", source.name, source.says) })
            .collect(),
        page: meta.page.to_owned(),
    }
}

/// Parts an answer from the reason why there is none.
fn parted<T>(answer: Result<T, NoForecast>) -> (Option<T>, Option<String>) {
    match answer {
        Ok(answer) => (Some(answer), None),
        Err(reason) => (None, Some(reason.to_string())),
    }
}

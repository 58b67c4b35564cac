//! English: a no that shames, pushing, and boxes that turn the answer round.

use crate::copy_check::{
    family::Family::{Confirmshaming, HiddenRenewal, Pressure, SneakedIn, TrickWording},
    pattern::{Pattern, find},
};

const NO: &str = "No thanks";
/// Plain answers that look like the shaming ones.
const PLAIN: &[&str] = &[
    r"\b(?:not to|not) (?:say|answer|tell)\b",
    r"\b(?:need|want) help (?:with|choosing|deciding|finding)\b",
];

/// Reasons a plain no may give: one has it already, wants only the rest, or needs more time.
const REASONS: &[&str] = &[
    r"\balready (?:have|own|keep|use|bought|read|work|get|do|got)\b|\bi(?:'ve| have)(?: got)? (?:a|an|one|it|this|mine|my|no (?:time|use|need|room|printer)|to|another|something|what i|everything i)\b|\bi own\b|\bi know (?:this|it|that)\b",
    r"\b(?:only|just) (?:want|need|the|looking|browsing|came|my)\b|\b(?:later|another time|some other time|not now|right now|yet|for now|first|this time|next (?:time|month|year|round)|one day)\b|\bnot sure\b|\bthink\b|\bdecide\b|\bneed (?:some |more )?time\b|\bneed to\b|\bquestions?\b",
    r"\bprefer (?:the|a|an|my own|to (?:read|print|pay|write|use|listen|watch|do it myself|wait|go|buy|continue))\b|\brather (?:wait|read|print|not|keep the|have the|pay by|go on|continue)\b|\blike to (?:continue|go|think|wait|see|keep (?:the|it)|stay with|have)\b",
    r"\b(?:don't|do not|won't|will not|can't|cannot) (?:need|want|require|have)(?: to)? (?:a|an|the|this|it|that|these|any|anything|another|one|add|buy|both|time)\b|\b(?:don't|do not|won't|can't|cannot) (?:use|attend|afford|travel|live|have|print|read|write|drive)\b",
    r"\bi(?:'m| am) (?:fine|good|done|all set|set|ok|okay|from|based|away|busy|paying by|travelling|happy with (?:the|just|what))\b\W*(?:$|for (?:now|today)|with (?:the|what|just)|thanks|thank|from|by|in|until|course|programme|program|basic)|\bi(?:'ll| will) (?:stay with|continue|go on|think|come back|check|ask|wait|be back|take (?:the|just|only)|pass\W*$|keep (?:the|it))|\b(?:live|work) (?:in|outside|abroad)\b|\b(?:card|transfer|invoice)\b",
];

/// The no that shames.
pub(super) static SHAMING: &[Pattern] = &[
    find(Confirmshaming, r"^[^a-z]*(?:no|nah|nope)\b[^a-z]{0,4}(?:thanks?|thank you)\b(?: very much| anyway)?[^a-z]{1,6}(?:i|im|i'm|i'd|i'll|i've|my|me|let me|let's|staying|being|who|just let)\b[^\n]*").unless(REASONS).say(NO),
    find(Confirmshaming, r"^[^a-z]*(?:no|nah|nope)\b[^a-z]{1,6}(?:i|im|i'm|i'd|i'll|i've|my|me|let me|let's|staying|being|who|just let)\b[^\n]*").label().unless(REASONS).say(NO),
    find(Confirmshaming, r"^[^a-z]*(?:no\b[^a-z]*)?(?:thanks|thank you)?[^a-z]*\bi have (?:a lot of|too much|too many|enough|plenty of|no interest in|no need for|better things)\b").label().say(NO),
    find(Confirmshaming, r"\b(?:i )?refuse to (?:save|sav|grow|heal|change|win)\w*|\bno <goal>(?: gifts?| stuff)? for me\b|\bi want to pay more\b|^[^a-z]*not today\b<30>\b(?:full price|stay|stuck|lose)\b").say(NO),
    find(Confirmshaming, r"\bi(?:'m| am) (?:just )?(?:not (?:interested in|into|a fan of|keen on)|allergic to|tired of|over)\b<24>\b<goal>|^[^a-z]*(?:no\b[^a-z]*)?(?:thanks|thank you)?[^a-z]*\bnot interested in\b<20>\b<goal>").unless(&[r"\bin (?:quick|fast|instant|selling|any further)\b"]).say(NO),
    find(Confirmshaming, r"\b(?:reject|lose|forfeit|leave|give up|refuse|waste|decline) my (?:<10>)?<goal>").say(NO),
    find(Confirmshaming, r"\bi(?: really)? (?:hate|despise|dislike|loathe|don't enjoy|do not enjoy)\b<6>\b<goal>").unless(&["\\bhate (?:free~|change)"]).say(NO),
    find(Confirmshaming, r"^[^a-z]*(?:no\b[^a-z]*)?(?:thanks|thank you)?[^a-z]*\bi (?:don't|do not) (?:want to|need to|care to|like to|wish to) (?:look|feel|be|become|sleep|smell|learn|protect|know|get|live|win|stop|finish|start|earn)\b<50>[.!?]*$").unless(&[r"\b(?:recorded|filmed|contacted|asked|called|added|charged|reminded|notified|e-?mailed|e-?mails|today|now|yet|early|late|live)\b"]).say(NO),
    find(Confirmshaming, r"\bi(?:'ll| will) (?:take my chances|risk it|take the risk|live without)\b|\bi(?:'m| am) (?:too (?:good|cool|busy|rich|cheap|lazy)|rich|feeling unlucky|not that)\b|\b(?:don't|do not) feel lucky\b|\bwho needs\b<12>\b<goal>|\b(?:figure|work|sort|do) it (?:all )?out alone\b").unless(&[r"\b(?:you|your|we)\b"]).say(NO),
    find(Confirmshaming, r"\bi (?:don't|do not|never) (?:really )?(?:want|like|need|care|wish|love|deserve|believe)\b<60>\b<goal>\b")
        .unless(&[
            r"\b(?:not to|not) (?:say|answer|tell)\b",
            r"\bhelp (?:with|choosing|deciding|finding)\b",
            r"\bto (?:change|help|heal|improve|grow) (?:you|who|anyone|the|your|how)\b",
            r"\b(?:clients|you|anyone|people) to\b",
            r"\b(?:promise|in quick|in fast|gift card|gift wrap\w*|best before)\b",
        ])
        .say(NO),
    find(Confirmshaming, r"\bi(?:'d| would|'ll| will)?(?: just| still| only)? (?:rather|prefer|like|love|want|choose|enjoy|will|'ll)?(?: to)?(?: keep)? ?(?:pay|paying|be paying)(?: the| a)? (?:full|more|regular|extra|retail|higher)\b")
        .say(NO),
    find(Confirmshaming, r"\bi(?:'ll|'d)?\b<25>\b(?:full|regular|normal|retail) price\b|\bfull price is (?:fine|ok|okay|good)\b|\b(?:no|nah|nope)\b<24>\bfull price\b").unless(&["\\bi (?:say|state|show|name|publish|list)\\b", "\\b(?:here|below)\\b"]).say(NO),
    find(Confirmshaming, r"\bi(?:'d| would|'ll| will)(?: just| still)? (?:rather|prefer to|choose to|like to)\b<8>\b(?:stay|remain|keep|struggle|suffer|miss out|miss|waste|lose|be stuck|be alone|fail|do it the hard way|go without|guess|worry)\b")
        .unless(PLAIN)
        .say(NO),
    find(Confirmshaming, r"\bi(?:'ll| will)(?: just| rather)? (?:stay|remain|keep|be|sit) (?:stuck|broke|small|anxious|as i am|where i am|the same|lost|unhappy|single|tired|struggling|suffering|losing|guessing|worrying|overwhelmed|stressed)\b")
        .say(NO),
    find(Confirmshaming, r"\b(?:no|nah|nope|skip)\b[^a-z]{0,4}(?:thanks?|thank you)?[^a-z]{0,5}\bi(?:'m| am|'ll| will|'d| would)? (?:just |really |actually )?(?:like|love|enjoy|prefer|want to keep|am happy|keep)\b<20>\b(?:stuck|chaos|struggl\w+|stress\w*|overwhelm\w*|worr\w+|pain|drama|suffer\w*|mess|losing|broke|debt|tired|alone|behind|anxious|sleepless|guess\w+|the hard way|wasting|paying)\b")
        .say(NO),
    find(Confirmshaming, r"\b(?:no|nah|nope|skip)\b[^a-z]{0,4}(?:thanks?|thank you)?[^a-z]{0,5}\bi(?: really)? (?:hate|despise|loathe|can't stand|dislike)\b").say(NO),
    find(Confirmshaming, r"\bi(?:'m| am) (?:fine|okay|ok|happy|good|content|all right)(?: with)? (?:being|staying|feeling|living|paying|losing|where i am|as i am|the way i am|stuck|struggling)\b").say(NO),
    find(Confirmshaming, r"\bi(?:'m| am) not (?:serious|committed|worth|ready to (?:invest|commit|change|heal|grow|succeed|be)|interested in (?:saving|growing|healing|better|success|improving|winning|feeling|a better|my|help|free|discounts|deals|results))\b").say(NO),
    find(Confirmshaming, r"\b(?:i(?:'ll| will|'d rather)|let me) (?:pass on|miss out|give up on|say no to|forgo|turn down|skip)\b<12>\b(?:feeling|<goal>|my)\b").unless(&["\\bmy (?:turn|session|lesson)"]).say(NO),
    find(Confirmshaming, r"\bi(?:'ll| will|'d| would) (?:give up|miss out|just walk|pass up|save (?:money )?(?:another|some other)|do it the hard way|go it alone|figure it out alone|regret)\b").say(NO),
    find(Confirmshaming, r"\bmy <15>\b(?:is not|isn't|are not|aren't|is n't) (?:worth|important|a priority)\b").say(NO),
    find(Confirmshaming, r"\bi (?:already know (?:everything|it all)|don't care about|do not care about|have enough (?:money|success|clients|sleep))\b").say(NO),
    find(Confirmshaming, r"\b<goal>(?: stuff| things| gifts?)? (?:isn't|is not|aren't|are not) for me\b").say(NO),
    find(Confirmshaming, r"^[^a-z]*(?:no\b[^a-z]*)?(?:thanks|thank you)?[^a-z]*\bi(?:'d| would)?(?: rather| prefer) not(?: to)?\b").unless(&[r"\bnot(?: to)? (?:say|answer|tell|be recorded|be filmed|add|take)\b"]).say(NO),
    find(Confirmshaming, r"\byes\b\W{1,3}i (?:want|like|love|would love) to save\b").words("Yes"),
];

/// Pushing.
pub(super) static PRESSURE: &[Pattern] = &[
    find(Pressure, r"\b(?:don't|do not|never)(?: you)?(?: ever)? (?:miss (?:out|this|it|your|the (?:chance|deal|offer|opportunity|boat))|go without (?:this|it|the)|leave without|pass (?:this|it) up|pass up|let (?:this|it|the) <14>(?:slip|pass|get away)|be left (?:behind|out)|get left|sleep on (?:this|it)|snooze|go away)\b")
        .unless(&[r"\byour (?:session|appointment|turn|train|meal|breaks?|medication|call)\b"])
        .leave_out(),
    find(Pressure, r"\b(?:don't|do not) miss\W*$").leave_out(),
    find(Pressure, r"\b(?:don't|do not) forget to (?:add|upgrade|buy|order|grab|claim|get your|get the)\b").leave_out(),
    find(Pressure, r"\b(?:you're|you are|you'll be|you'd be) (?:missing|leaving)(?: out| money| this)\b").unless(&[r"\b(?:feel\w*|fear|sense|thoughts?|life)\b"]).leave_out(),
    find(Pressure, r"^\W*(?:wait|stop)\s*[!,…]|\bwait!").unless(&[r"\bwait, (?:then|and|breathe|count)\b"]).leave_out(),
    find(Pressure, r"\border (?:is not|isn't|is n't) (?:yet )?(?:quite )?complete\b").leave_out(),
    find(Pressure, r"\bbefore you (?:go|leave)\b,?\W{0,3}(?:grab|take|claim|don't|add|get|here|check|wait|one|look|see|$)").unless(&["\\btake a breath\\b"]).leave_out(),
    find(Pressure, r"\bare you (?:really )?sure(?: (?:you|that you))?(?: really)?(?: want to| wish to| would like to)? (?:leave|skip|miss|pass|go|say no|decline|continue without|turn|give up)\b|^\W*are you sure\W*$").leave_out(),
    find(Pressure, r"^\W*(?:hold on|hang on|not so fast|hold up)\b\W*(?:[!,…]|$)|\bone last thing before you\b").leave_out(),
    find(Pressure, r"\b(?:add|upgrade|get|make it|yours)\b<50>\b(?:for|at) (?:only|just|as little as) <money>|\b(?:buy|spend|add) more,?(?: and)? save more\b").leave_out(),
    find(Pressure, r"\bspecial (?:deal|offer|price)s?\b|\bsubscribe (?:&|and) save\b").unless(&[r"\b(?:e-?mails?|newsletter|updates?|news|<not>)\b"]).leave_out(),
    find(Pressure, r"^\W*(?:don't|do not) forget(?: about)? (?:your|the|these|this|our|a)\b").unless(&[r"\b(?:card|keys?|coat|notebook|water|pen|bring|appointment|session|breath|body|that|how)\b"]).leave_out(),
    find(Pressure, r"\bempty~handed\b").leave_out(),
    find(Pressure, r"\b(?:can't|cannot|can not) afford (?:not to|to miss|to wait|to skip|to lose)\b").leave_out(),
    find(Pressure, r"\b(?:crazy|mad|foolish|silly|insane|stupid|a fool) (?:not to|to (?:say no|miss|pass|skip|refuse|wait|decline))\b").leave_out(),
    find(Pressure, r"\bno~brainer\b").leave_out(),
    find(Pressure, r"\b(?:you'll|you will|or|and) regret (?:it|this|not|missing|saying|later)\b|\bregret it (?:later|forever)\b").leave_out(),
    find(Pressure, r"\b(?:stop|no more|enough) (?:making |with (?:the |your )?)?excuses\b").leave_out(),
    find(Pressure, r"\bserious (?:people|coaches|clients|students|professionals|about)\b<24>\binvest\b").leave_out(),
    find(Pressure, r"\bsay yes (?:now|today|before)\b").leave_out(),
    find(Pressure, r"\byou(?:'ve| have)? (?:just )?qualif(?:ied|y) for\b|\b(?:cart|order) qualifies for\b|\bsecret (?:deal|upgrade|offer|price|discount)\b|\bmystery (?:offer|discount|gift|deal)\b|\bspin to (?:win|unlock)\b").leave_out(),
    find(Pressure, r"\bunlock (?:your|a|this) (?:special|exclusive|secret|mystery|discount|bonus|vip)\b").leave_out(),
    find(Pressure, r"\bupgrade now\b|\bonce~in~a~lifetime\b|\bexclusive one~?time\b").leave_out(),
    find(Pressure, r"\b(?:protect|insure) (?:your|this|my) (?:\w+ )?(?:gear|purchase|order|devices?|investment|items?|new|belongings|phone|tv|laptop|bike|camera|screen|furniture|mattress|vehicle|car|package|shipment|delivery|shoes|jewel\w*|glasses|tech|equipment|instrument)\b|\b(?:extended|additional|extra|\d~years?|\d~yr) (?:warranty|protection|service plan|coverage)\b|\b(?:add|buy|get)(?: our| the| an?)?\b<16>\b(?:warranty|protection plan|protection|insurance)\b|\b(?:warranty|protection) (?:policy|plan)\b|\bdo not fear\b").unless(&["\\bdata protection\\b"]).leave_out(),
];

/// Boxes that turn the answer round, renewals in passing, and what was put into the basket.
pub(super) static TRICKS: &[Pattern] = &[
    find(TrickWording, r"\b(?:un)?(?:tick|check|click)(?:ed)?\b<40>\b(?:do not|don't|not wish|not want|prefer not|rather not|opt~out|not to|to not|not receive)\b")
        .unless(&[r"\bcheck (?:that|whether|if|with|your|out)\b", r"\bany time\b", "\\bif you (?:do not|don't) want\\b<40>\\bleave\\b"])
        .leave_out(),
    find(TrickWording, r"\bif you (?:do not|don't|would (?:rather|prefer) not)\b<110>\b(?:not (?:be )?(?:tick|check)ed|un(?:check|tick)\w*|opt~out|leave (?:it|this|the box) (?:tick|check)ed)\b")
        .leave_out(),
    find(TrickWording, r"\bunless you\b<30>\b(?:don't|do not|opt|object|tell us not|untick|uncheck)\b").leave_out(),
    find(TrickWording, r"\b(?:don't|do not) (?:want|wish|agree|like) (?:to not|not to)\b|\bnot to not\b|\bwish not to not\b|\bnot wish not\b|\bprefer not to not\b").leave_out(),
    find(TrickWording, r"\bdo not add this\b|\b(?:untick|uncheck)(?: this| the)? box\b").unless(&[r"\bany time\b|\bchange your mind\b"]).leave_out(),
    find(TrickWording, r"\bi (?:would like|agree|accept|consent|want)\b<80>\bterms\b<60>\b(?:e-?mails|newsletters?|marketing|promotional)\b").say("I agree to the terms."),
    find(HiddenRenewal, r"\bauto(?:matic(?:ally)?)?~(?:renew\w*|enrol\w*|charg\w*|bill\w*|ship\w*|rebill\w*)|\b(?:renew(?:s|ed)?|billed|charged|rebilled|enrol+ed) automatically\b|\brecurring (?:bill\w*|charges?|payment program)")
        .unless(&[r"\b<not>\b<14>\b(?:auto\w*~?)?(?:renew|charge|bill)"]),
    find(HiddenRenewal, r"\btrial\b<30>\b(?:becomes?|turns? into|converts?|rolls? (?:on|over|into)|continues? as)\b").unless(&[r"\bunless you say yes\b", "\\b<not>\\b<12>\\b(?:become|turn|convert)"]),
    find(HiddenRenewal, r"\b(?:cancel\w*|terminat\w+)\b<80>\b(?:call(?:ing)?|phone|letter|fax|contact(?:ing)?|customer (?:service|care|support)|e-?mailing)\b|\b(?:call|phone|contact|e-?mail|fax|write to)\b<60>\b(?:to )?cancel\b")
        .unless(&[r"\bone~click\b|\bonline\b|\bin your account\b|\b(?:only )?one e-?mail\b|\bas you like\b", r"\b(?:session|appointment|lesson|booking|our call|the call|workshop|retreat)s?\b"]),
    find(HiddenRenewal, r"\bcancel(?:lation)? (?:is |are )?(?:only|possible only) (?:by|in writing|via)\b|\bto cancel\b<12>\b(?:only by|in writing|by post)\b"),
    find(SneakedIn, r"\bwe(?:'ve| have)?(?: also| already)* added\b<40>\b(?:for you|to your (?:order|cart|basket|bag))\b"),
    find(SneakedIn, r"\b(?:insurance|protection|donation|tip|gift~wrap\w*|warranty)(?: plan)?(?: has been| was| is)?(?: automatically)? added\b"),
    find(SneakedIn, r"\b(?:was|has been|were|have been|is)(?: automatically| already)? added to your (?:order|cart|basket|bag)\b").unless(&[r"\b(?:thank you|as you asked|you asked|you chose)\b"]),
    find(SneakedIn, r"\b(?:processing|handling|convenience|booking|service|admin\w*) (?:fee|charge)s?\b<10><money>|\bcare (?:&|and) handling\b").unless(&[r"\b<not>\b<16>\b(?:fee|charge)", "\\bincluded\\b"]),
    find(SneakedIn, r"\bremove (?:insurance|this|protection|donation|it|the \w+) if you (?:do not|don't)\b"),
];

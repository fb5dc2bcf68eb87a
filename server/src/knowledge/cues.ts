import { remembered } from '../text/remembered.ts';

/**
 * How a verb that introduces what someone says or thinks treats its source.
 * neutral: says no more than that it was said. judging: takes a side on whether it is true or how it was said (AP and Reuters warn of
 * these). belief: a state of mind. intention: a plan or demand. showing: what a document, poll or finding shows. asking: a question.
 */
export type CueKind = 'neutral' | 'judging' | 'belief' | 'intention' | 'showing' | 'asking';

/** Verbs by kind, in the forms base|past|third person|-ing where they are not regular. Written by hand. */
const verbs: Readonly<Record<CueKind, string>> = {
  neutral:
    'say:said:says:saying tell:told:tells:telling add:added:adds:adding note:noted:notes:noting report:reported:reports:reporting state:stated:states:stating announce:announced:announces:announcing explain write:wrote:writes:writing tweet post comment remark observe:observed:observes:observing recall respond reply:replied:replies:replying answer declare:declared:declares:declaring mention describe:described:describes:describing confirm testify:testified:testifies:testifying conclude:concluded:concludes:concluding inform remind stress emphasize:emphasized:emphasizes:emphasizing emphasise:emphasised:emphasises:emphasising reiterate:reiterated:reiterates:reiterating repeat continue:continued:continues:continuing quote:quoted:quotes:quoting cite:cited:cites:citing argue:argued:argues:arguing speak:spoke:speaks:speaking call express publish read:read:reads:reading warn predict estimate:estimated:estimates:estimating forecast:forecast:forecasts:forecasting clarify:clarified:clarifies:clarifying point:pointed:points:pointing outline:outlined:outlines:outlining detail echo:echoed:echoes:echoing summarize:summarized:summarizes:summarizing joke:joked:jokes:joking whisper shout yell exclaim agree:agreed:agrees:agreeing disagree:disagreed:disagrees:disagreeing suggest',
  judging:
    'claim:claimed:claims:claiming admit:admitted:admits:admitting insist concede:conceded:concedes:conceding boast brag:bragged:brags:bragging slam:slammed:slams:slamming blast lash rant rail gloat whine:whined:whines:whining fume:fumed:fumes:fuming sneer mock allege:alleged:alleges:alleging purport confess deny:denied:denies:denying rip:ripped:rips:ripping lambast lambaste:lambasted:lambastes:lambasting decry:decried:decries:decrying bemoan gush crow retort snap:snapped:snaps:snapping thunder bluster tout scoff taunt lament rage:raged:rages:raging preach lecture:lectured:lectures:lecturing whinge grumble:grumbled:grumbles:grumbling profess acknowledge:acknowledged:acknowledges:acknowledging maintain assert contend reveal charge:charged:charges:charging accuse:accused:accuses:accusing refute:refuted:refutes:refuting',
  belief:
    'believe:believed:believes:believing think:thought:thinks:thinking feel:felt:feels:feeling hope:hoped:hopes:hoping fear doubt suspect know:knew:knows:knowing expect wish assume:assumed:assumes:assuming consider regard understand:understood:understands:understanding realize:realized:realizes:realizing realise:realised:realises:realising imagine:imagined:imagines:imagining worry:worried:worries:worrying regret:regretted:regrets:regretting prefer:preferred:prefers:preferring want love:loved:loves:loving hate:hated:hates:hating dream see:saw:sees:seeing reckon figure:figured:figures:figuring guess wonder',
  intention:
    'plan:planned:plans:planning intend promise:promised:promises:promising vow pledge:pledged:pledges:pledging threaten demand urge:urged:urges:urging order ask request propose:proposed:proposes:proposing recommend advise:advised:advises:advising decide:decided:decides:deciding offer refuse:refused:refuses:refusing seek:sought:seeks:seeking swear:swore:swears:swearing call instruct appeal advocate:advocated:advocates:advocating encourage:encouraged:encourages:encouraging invite:invited:invites:inviting agree:agreed:agrees:agreeing',
  showing:
    'show:showed:shows:showing find:found:finds:finding indicate:indicated:indicates:indicating suggest reveal demonstrate:demonstrated:demonstrates:demonstrating prove:proved:proves:proving reflect confirm detail document establish illustrate:illustrated:illustrates:illustrating imply:implied:implies:implying rule:ruled:rules:ruling discover estimate:estimated:estimates:estimating conclude:concluded:concludes:concluding put:put:puts:putting',
  asking: 'ask inquire:inquired:inquires:inquiring enquire:enquired:enquires:enquiring question query:queried:queries:querying wonder',
};

const kinds = new Map<string, Set<CueKind>>();
for (const [kind, list] of Object.entries(verbs) as [CueKind, string][]) {
  for (const entry of list.split(' ')) {
    const forms = entry.includes(':') ? entry.split(':') : regular(entry);
    for (const form of forms) kinds.set(form, (kinds.get(form) ?? new Set()).add(kind));
  }
}

function regular(verb: string): readonly string[] {
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, `${verb}ed`, third, `${verb}ing`];
}

const none: ReadonlySet<CueKind> = new Set();

/** The kinds of a cue verb in any of its forms (“suggested” may be neutral or showing); empty for words that are none. */
export const cueKinds = remembered((word: string): ReadonlySet<CueKind> => kinds.get(word.toLowerCase()) ?? none);

/** Nouns that signal a content: “the claim that”, “a statement from”, “her warning”. Singular; written by hand. */
const cueNouns = new Set(
  (
    'accusation accusations admission advice agreement allegation allegations analysis announcement answer appeal argument assertion assessment assumption ' +
    'belief calculation call calls charge claim claims comment comments complaint complaints conclusion concern concerns confession criticism declaration demand demands denial ' +
    'description doubt estimate estimates evidence expectation explanation fear fears finding findings forecast hint hope hopes idea indication ' +
    'insistence interview letter message news notion observation offer opinion order plan plans pledge pledges position prediction predictions promise promises proposal question questions ' +
    'reaction recommendation remark remarks reminder reply report reports request response revelation rumor rumors rumour rumours sign signs speculation speech ' +
    'statement statements suggestion suggestions suspicion suspicions sense testimony theory threat threats tweet tweets view views vow warning warnings word words'
  ).split(' '),
);

/** Whether a noun can signal what someone said or thought. */
export const isCueNoun = (word: string): boolean => cueNouns.has(word.toLowerCase());

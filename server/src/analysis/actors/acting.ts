/** Whether a country, a capital or a seat acts where it stands, as a government does, or is only a place. */
import type { Name } from './name.ts';
import { neighbour, type Words } from './words.ts';
import { remembered } from '../../text/remembered.ts';

/** Verbs that only someone who acts or speaks can have, in the forms that stand behind a subject. */
const verbs = new Set(
  (
    'accept accuse acknowledge admit agree aim announce annex appeal appoint approve argue arm arrest ask assert assure attack authorize back ban bar believe blame block bomb boycott break broker call cancel ' +
    'capture cede challenge change claim close commit complain concede conclude condemn confirm consider continue cooperate counter criticize cut decide declare decline defend demand deny deploy deport describe dismiss dispatch dispute ' +
    'donate downplay elect emphasize encourage endorse escalate evacuate exclude execute expect expel explain express extend extradite face fail fear fight find fire finance freeze fund gain give grant halt help hint hit ' +
    'hold honor hope host identify ignore impose imprison insist intend intensify intervene introduce invade invite issue jail join keep kill launch lay learn legalize leave lift lobby lose maintain make meet mobilize monitor move need negotiate ' +
    'nominate note object offer oppose order outlaw pardon pass pay permit pledge plan play praise prefer prepare present press prevent proclaim produce prohibit promise propose protest prove provide publish pull punish purchase push question ' +
    'ratify reach react recall receive recognize reduce refuse regard reject release remain remove repeal reply report request require resist resort respond restrict resume retaliate retain reveal revoke risk rule say seek seize sell send share ' +
    'shoot sign spend sponsor stage start step stop strengthen strike struggle submit suffer suggest summon supply support suppress surrender suspend take tell test threaten tighten tolerate train transfer treat try turn ' +
    'affirm bolster boost brace court deepen eye forge hail ink laud look mend mull ponder probe quit rally ready reaffirm rebuff reiterate relax reopen resume sever slam snub spurn weigh woo ' +
    'understand unveil urge use veto view violate vote vow wait want warn watch welcome win wish withdraw withhold work worry'
  ).split(' '),
);
const irregular = new Set(
  'said told gave held took made sent paid met sought fought found left kept lost won broke brought began came chose fell felt forgot got knew laid led saw sold shot spent stood struck swore thought withdrew went understood bought built dealt did drew drove put set let cut'.split(
    ' ',
  ),
);
const auxiliaries =
  /^(?:has|have|had|will|would|must|should|could|can|cannot|may|might|did|does|do|is|was|are|were|won’t|won't|wouldn’t|wouldn't|hasn’t|hasn't|didn’t|didn't|doesn’t|doesn't)$/;

/** What belongs to a government: behind “Russia’s”, or behind “US” as an adjective. */
const political = new Set(
  (
    'administration aggression aid allies ally ambassador ambition ambitions annexation approach armed army arsenal assertion attack attacks authorities bid bombing border cabinet call campaign capability cease-fire ceasefire claim claims ' +
    'commitment concerns conservative cooperation crackdown decision defense defence delegation delegates demand demands denial deputy diplomacy diplomatic diplomat diplomats efforts embassy envoy envoys executive ' +
    'federal foreign forces government governments handling influence intelligence intention intentions interest interests interference intervention invasion involvement leader leaders leadership long-term meddling military ministry missile navy ' +
    'national neighbors neighbours neutrality new nuclear occupation offer offensive official officials opposition parliament participation peace permanent plan plans policies policy position press president presidential prime pledge presence progress proposal promise refusal rejection ' +
    'relations relationship request resolve response responsibility role rulers ruling sanctions secret security senate soldiers sovereignty spies spokesman spokeswoman stance state strategy strikes support supreme system talks territorial threat threats ties top treatment treaty trade ' +
    'troops use vow war warning warnings warplanes weapons willingness withdrawal'
  ).split(' '),
);
const partners =
  /^(?:relations|relationship|ties|talks|negotiations|agreement|agreements|deal|deals|treaty|war|conflict|alliance|cooperation|tensions|border|pact|trade|partnership|together|diplomacy|dialogue|along|dispute|cooperate|negotiate|deal|work|agreed|sided)$/;
const received =
  /^(?:ambassador|ambassadors|envoy|commitment|support|aid|help|assistance|pressure|response|threat|loyal|loyalty|sold|sell|sells|selling|loans?|according|allies|ally|similar|thanks|message|opposed|close|assurances|concessions|warnings?|weapons|arms|allegiance)$/;
const movement =
  /^(?:in|from|at|near|across|throughout|inside|outside|around|over|through|into|within|off|toward|towards|beyond|via|north|south|east|west|northern|southern|eastern|western|central|downtown|upstate|rural|mainland|leave|leaves|leaving|visit|visits|visited|visiting|entered|entering|enter|reach|reached|live|lives|lived|touring|toured|modern|ancient|occupied|war-torn)$/;

const stem = (text: string): string[] => {
  const key = text.toLowerCase();
  if (key.endsWith('ies')) return [`${key.slice(0, -3)}y`];
  if (key.endsWith('ied')) return [`${key.slice(0, -3)}y`];
  if (key.endsWith('es')) return [key.slice(0, -2), key.slice(0, -1)];
  if (key.endsWith('ed')) return [key.slice(0, -2), key.slice(0, -1), key.slice(0, -3)];
  return key.endsWith('s') ? [key.slice(0, -1)] : [];
};

/** Whether the word is a finite verb of doing or saying: “warned”, “says”; the bare form only behind a plural. */
export const isActingVerb = remembered(
  (text: string): boolean => irregular.has(text.toLowerCase()) || stem(text).some((form) => verbs.has(form)),
);

/**
 * Points for acting at this place: above 0 it does, below 0 it is a place, 0 says nothing.
 * `stateAt(token)`: whether a country or capital begins, or with a negative step ends, there.
 */
export function acting(words: Words, name: Name, isState: (token: number) => boolean): number {
  const at = (i: number): string => neighbour(words, name.from, i);
  const article = /^the$/i.test(at(name.from - 1)) ? 1 : 0;
  const before = at(name.from - 1 - article);
  const beforeKey = before.toLowerCase();
  const behind = at(name.to);
  const next = at(name.to + 1);
  if (/^[-–—/]$/.test(behind) && isState(name.to + 1)) return 1;
  if (/^[-–—/]$/.test(before) && isState(name.from - 2 - article)) return 1;
  if (behind === '-' && /^(?:led|backed|supported|sponsored|brokered|funded|imposed|allied)$/.test(next)) return 1;
  if (/^[’']s?$/.test(behind)) return possession(at(name.to + 1), at(name.to + 2), movement.test(beforeKey));
  if (beforeKey === 'between' || (beforeKey === 'and' && isState(name.from - 2 - article) && coordinatedActs(name, at))) return 1;
  if (beforeKey === 'with') return partners.test(at(name.from - 2 - article).toLowerCase()) ? 1 : 0.4;
  if (beforeKey === 'against' || beforeKey === 'by') return 0.8;
  if (beforeKey === 'to') return received.test(at(name.from - 2 - article).toLowerCase()) ? 1 : -0.5;
  if (movement.test(beforeKey)) return -1;
  if (before === ',' && isPlaceComma(at, name)) return -1;
  if (/^(?:government|administration)$/i.test(behind)) return 1;
  if (political.has(behind.toLowerCase()) && !isActingVerb(behind)) return 0.4;
  if (beforeKey === 'of')
    return /^(?:government|president|leader|leadership|side|support|part|criticism|enemy|ally|king|queen|minister|policy|interests|behalf|people|republic)$/.test(
      at(name.from - 2 - article).toLowerCase(),
    )
      ? 0.5
      : -0.3;
  if (subject(beforeKey, at, name)) {
    if (isActingVerb(behind)) return 1;
    if (auxiliaries.test(behind)) return 0.8;
    if (/^(?:and|,)$/.test(behind) && isState(name.to + 1)) return coordinatedActs(name, at) ? 0.8 : 0;
    if (
      /^(?:also|still|now|never|not|recently|already|then|itself|long|repeatedly|again|quickly|later|once|only|even|currently|reportedly)$/.test(
        behind,
      ) &&
      (isActingVerb(next) || auxiliaries.test(next))
    )
      return 0.8;
  }
  if (
    verbs.has(beforeKey) ||
    isActingVerb(beforeKey) ||
    /^(?:urging|accusing|warning|helping|supporting|attacking|blaming|forcing|pressing|making|allowing|suggests|pressuring|punishing|isolating|criticizing|challenging|letting)$/.test(
      beforeKey,
    )
  )
    return 0.5;
  return 0;
}

/** A subject's place: the sentence's or clause's start, behind a conjunction, or behind a comma that closes something. */
function subject(before: string, at: (i: number) => string, name: Name): boolean {
  if (
    before === '' ||
    /^(?:that|as|and|but|if|when|while|because|what|which|how|why|where|whether|since|though|although|until|after|before|than|so|:|;|—|–|“|"|‘|,|then|[’']|now|or)$/.test(
      before,
    )
  )
    return true;
  return isActingVerb(before) && !/^[’']/.test(at(name.to));
}

function possession(first: string, second: string, located: boolean): number {
  if (political.has(first.toLowerCase())) return located ? 0.5 : 1;
  if (political.has(second.toLowerCase()) && /^\p{Ll}/u.test(first)) return located ? 0.3 : 0.8;
  return 0;
}

/** “Springfield, Illinois”: a capitalised word right before the comma. */
function isPlaceComma(at: (i: number) => string, name: Name): boolean {
  return /^\p{Lu}/u.test(at(name.from - 2)) && !/^(?:and|,)$/.test(at(name.to));
}

/** “X and Y” followed by a verb of doing, as subjects are. */
function coordinatedActs(name: Name, at: (i: number) => string): boolean {
  for (let i = name.to; i < name.to + 6; i += 1) {
    const text = at(i);
    if (text === '') return false;
    if (/^\p{Ll}/u.test(text) && text !== 'and')
      return verbs.has(text) || isActingVerb(text) || auxiliaries.test(text) || /^(?:also|both)$/.test(text);
  }
  return false;
}

/** Which words can be the head of a role: “president”, “wife”, “musician”, “newspaper chain”. */
import { headKind } from '../../knowledge/heads.ts';
import { kinOf } from '../../knowledge/kin.ts';
import { titleOf } from '../../knowledge/titles.ts';
import { remembered } from '../../text/remembered.ts';

/** What people are besides holding a title or being a relative. */
const people = new Set(
  (
    'accountant assistant baker baritone bassist biographer builder butcher caretaker carpenter cartoonist choreographer collector companion conservative contractor contributor coordinator cosplayer counselor ' +
    'counterpart crew-member dancer defector democrat dentist dissident drummer educator emeritus employee entertainer explorer financier footballer forward front-runner frontrunner fundraiser graduate guard ' +
    'guitarist heiress hero illustrator incumbent instructor inventor investigator juror lead liberal magnate mathematician mechanic mediator mentor merchant missionary mogul nanny naturalist neurologist ' +
    'neurosurgeon operative operator parliamentarian patron pediatrician performer pharmacist philanthropist pianist pioneer planner player plotter postman pretender programmer promoter publicist radical ' +
    'realtor receptionist recruiter registrar republican runner running-mate saint screenwriter sculptor servant shopkeeper singer-songwriter skipper socialist socialite songwriter soprano sportscaster statistician ' +
    'superstar supervisor swimmer technician technologist theorist therapist titan trainer trustee tutor tycoon user vendor veterinarian violinist waiter youngster whistle-blower backer booster surrogate proponent moderate mastermind'
  ).split(' '),
);

/** What bodies are in plain words, besides the heads of their names. */
const bodies = new Set(
  (
    'airline arm body branch brand broadcaster business carmaker chain city-state conglomerate consultancy developer distributor enterprise faction firm giant grocer insurer label laboratory lender maker manufacturer ' +
    'monthly newsgroup nonprofit non-profit operator outfit outlet panel paper platform producer provider publication publisher regulator retailer shop site spinoff spin-off startup start-up studio subsidiary supplier ' +
    'tabloid tank think-tank unit utility vendor watchdog website webzine'
  ).split(' '),
);

const personEnding =
  /[a-z]{3}(?:ologist|ographer|onomist|ician|arian|woman|man|person|keeper|maker|holder|worker|player|leader|writer|smith|ist)$/;
const noPerson = new Set('human german roman exist assist insist consist resist persist twist'.split(' '));

/** Singular of a plain English plural: “presidents” → “president”, “congressmen” → “congressman”. */
export function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** Whether the word, in any case, singular or plural, can be what a person is. */
export const isPersonRole = remembered((noun: string): boolean => {
  const one = singular(noun.toLowerCase());
  return titleOf(noun) !== undefined || kinOf(noun) !== undefined || people.has(one) || (personEnding.test(one) && !noPerson.has(one));
});

/** Whether the word can be what an organization is. */
export const isBodyRole = remembered((noun: string): boolean => {
  const one = singular(noun.toLowerCase());
  const kind = headKind(one);
  return bodies.has(one) || (kind !== undefined && kind !== 'place');
});

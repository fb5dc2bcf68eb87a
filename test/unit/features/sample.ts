/** One reading by hand, on which the tests of the features stand. */
import { build } from '../build.ts';

export const text = `Harbour deal divides Port Velmar

Mayor Elena Vasquez said the city would buy back its harbour, according to Velmar Press Agency (VPA).

“We will not sell it again,” Vasquez said. She asked Kyiv for help; he refused.

“The price of 40 million is too high,” said Tomas Lindqvist, director of the Harbour Institute. “And Vasquez knows it.”

Critics say the plan is reckless. Traffic grew by 12 percent.
`;

/** “he” as a word of its own. */
const he = text.slice(0, text.indexOf('he refused') + 1).split('he').length;

export const article = build(text, {
  actors: {
    'Elena Vasquez': {
      mentions: ['Elena Vasquez', ['Vasquez', 2], ['Vasquez', 3]],
      roles: ['Mayor'],
      aliases: ['Vasquez'],
    },
    'Velmar Press Agency': { kind: 'organization', mentions: ['Velmar Press Agency', ['VPA', 1, 'acronym']], aliases: ['VPA'] },
    'Tomas Lindqvist': { mentions: ['Tomas Lindqvist'], roles: ['director of the Harbour Institute'] },
    'Harbour Institute': { kind: 'organization', mentions: ['Harbour Institute'] },
    Ukraine: { kind: 'government', country: 'UA', mentions: [['Kyiv', 1, 'metonym']], aliases: ['Kyiv'] },
    Critics: { kind: 'group', named: false, plural: true, mentions: [['Critics', 1, 'description']] },
  },
  attributions: [
    {
      by: ['Velmar Press Agency'],
      source: ['Velmar Press Agency (VPA)'],
      cue: ['according to'],
      content: ['Mayor Elena Vasquez said the city would buy back its harbour'],
    },
    { by: ['Elena Vasquez'], source: ['Mayor Elena Vasquez'], cue: ['said'], content: ['the city would buy back its harbour'], parent: 0 },
    { by: ['Elena Vasquez'], source: [['Vasquez', 2]], cue: [['said', 2]], content: ['“We will not sell it again,”'], form: 'direct' },
    {
      by: ['Tomas Lindqvist'],
      source: ['Tomas Lindqvist, director of the Harbour Institute'],
      cue: [['said', 3]],
      content: ['“The price of 40 million is too high,”', '“And Vasquez knows it.”'],
      form: 'direct',
    },
    { by: ['Critics'], source: ['Critics'], cue: ['say'], content: ['the plan is reckless'], standing: 'anonymous', tags: ['plural'] },
  ],
  quotations: [
    { at: ['“We will not sell it again,”'], attribution: 2 },
    { at: ['“The price of 40 million is too high,”', '“And Vasquez knows it.”'], attribution: 3 },
  ],
  pronouns: [
    { at: 'She', actor: 'Elena Vasquez', reason: 'subject of the sentence before' },
    { at: ['he', he], actor: null, reason: 'two fit equally', rivals: ['a1', 'a3'] },
  ],
  claims: [{ at: 'Traffic grew by 12 percent.', kinds: ['figure', 'trend'] }],
});

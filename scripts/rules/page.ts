import { presetNames, presets } from '../../server/src/rules/presets/index.ts';
import type { Example, Option, Rule } from '../../server/src/rules/rule.ts';
import { share, type Measured } from './measured.ts';

/** A rule's page: what, why, on whose word, examples, options, how right it is, how to change it. For a copy editor, not a programmer. */
export function pageOf(rule: Rule, measured: Measured | undefined): string {
  const parts = [
    `# ${rule.summary.replace(/\.$/, '')}`,
    `\`${rule.id}\` · ${levelInWords(rule)}`,
    `**Why it matters.** ${rule.rationale}`,
    `**Whose standard.** ${rule.standard}`,
    examples('What it finds', rule.examples, 'bad'),
    examples('What it lets pass', rule.examples, 'good'),
    rule.leaves ? `## What it leaves alone\n\n${rule.leaves.map((leaves) => `- ${leaves}`).join('\n')}` : '',
    rule.fix ? `## What the light bulb offers\n\n${rule.fix}` : '',
    options(rule),
    accuracy(measured),
    changing(rule),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function levelInWords({ level }: Rule): string {
  return level === 'off' ? 'off unless you switch it on' : `${level} by default`;
}

/** Each as a block quotation, the words found in bold. Paragraphs stay apart. */
function examples(title: string, list: readonly Example[], kind: 'bad' | 'good'): string {
  const texts = list.flatMap((example) => {
    const text = kind === 'bad' ? ('bad' in example ? example.bad : undefined) : 'good' in example ? example.good : undefined;
    // A document of the record is shown above the article.
    return text === undefined
      ? []
      : [[...Object.entries(example.record ?? {}).map(([name, words]) => `[${name}] ${words}`), text].join('\n\n')];
  });
  if (texts.length === 0) return '';
  const shown = texts.map((text) =>
    text
      .split('\n')
      .map((line) => `> ${escaped(line).replace(/⟦(.*?)⟧/g, '**$1**')}`.trimEnd())
      .join('\n'),
  );
  return `## ${title}\n\n${shown.join('\n\n<!-- -->\n\n')}`;
}

/** The sample's own characters shown as they are. */
const escaped = (line: string): string => line.replace(/[\\`*_<>#]/g, '\\$&');

function options(rule: Rule): string {
  const rows = Object.entries(rule.options).map(([name, option]) => `| \`${name}\` | ${defaultOf(option)} | ${option.description} |`);
  return rows.length === 0 ? '' : `## Options\n\n| option | default | |\n|---|---|---|\n${rows.join('\n')}`;
}

function defaultOf(option: Option): string {
  return option.type === 'words' && option.default.length === 0 ? 'none' : `\`${JSON.stringify(option.default)}\``;
}

function accuracy(measured: Measured | undefined): string {
  if (!measured) return '';
  const { firm, arguable, findings, found, cases, seeded, seededFound, perThousandWords } = measured;
  const lines = [
    `- of its findings, right: ${share(firm, findings)}`,
    `- of its findings, right or arguable: ${share(arguable, findings)}`,
    `- of what both readers marked, found: ${share(found, cases)}`,
  ];
  if (seeded > 0) lines.push(`- of faults put into published articles, found: ${share(seededFound, seeded)}`);
  lines.push(`- findings per 1,000 words of published news: ${perThousandWords}`);
  return `## How right it is\n\nOn 48 news articles that two readers marked (\`findings-dev\`), with 95% intervals:\n\n${lines.join('\n')}`;
}

function changing(rule: Rule): string {
  const option = Object.keys(rule.options)[0];
  const inPresets = presetNames
    .filter((name) => name !== 'default' && presets[name].choose(rule).level !== undefined)
    .map((name) => `\`${name}\`: ${presets[name].choose(rule).level}`);
  const object = option
    ? `\n\nWith an option: \`{ "${rule.id}": { "level": "warning", "${option}": ${JSON.stringify(rule.options[option]?.default)} } }\`.`
    : '';
  return [
    '## To change or switch it off',
    `In the settings, or in \`.on-record/config.json\` for everybody in the folder:\n\n\`\`\`json\n{ "onRecord.rules": { "${rule.id}": "off" } }\n\`\`\`\n\n(In \`.on-record/config.json\` the key is \`rules\`.) Levels are off, hint, information, warning and error.${object}`,
    inPresets.length > 0 ? `Presets: ${inPresets.join(', ')}.` : '',
    'One finding: light bulb, “Ignore this finding”. It stays ignored while its sentence keeps its words.',
  ]
    .filter(Boolean)
    .join('\n\n');
}

import { presetNames, presets } from '../../server/src/rules/presets/index.ts';
import type { Option, Rule } from '../../server/src/rules/rule.ts';
import { levelNames } from '../../server/src/rules/settings.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The setting `onRecord.rules`: a level, or an object with a level and the rule's options, for each rule. */
export function rulesSchema(rules: readonly Rule[]): Schema {
  return {
    type: 'object',
    default: {},
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    additionalProperties: false,
  };
}

export const presetSchema: Schema = {
  type: 'string',
  enum: presetNames,
  enumDescriptions: presetNames.map((name) => presets[name].summary),
  default: 'default',
};

function ruleSchema(rule: Rule): Schema {
  const level = { type: 'string', enum: levelNames, default: rule.level };
  const options = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, optionSchema(option)]));
  return {
    description: rule.summary,
    default: rule.level,
    anyOf: [level, { type: 'object', properties: { level, ...options }, additionalProperties: false }],
  };
}

function optionSchema(option: Option): Schema {
  const { description } = option;
  switch (option.type) {
    case 'integer': {
      const { minimum = 0, maximum } = option;
      return { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }), default: option.default, description };
    }
    case 'boolean':
      return { type: 'boolean', default: option.default, description };
    case 'words':
      return { type: 'array', items: { type: 'string' }, default: option.default, description };
  }
}

/** What `.on-record/config.json` may hold, of the extension's settings: those that are not one reader's own taste. */
const shared = ['enable', 'exclude', 'detectArticles'];

/** The JSON Schema of `.on-record/config.json`. `settings` are the manifest's, `texts` its translations. */
export function configSchema(
  rules: readonly Rule[],
  settings: Readonly<Record<string, Schema>>,
  texts: Readonly<Record<string, string>>,
): Schema {
  const own = shared.flatMap((name) => {
    const setting = settings[`onRecord.${name}`];
    return setting
      ? [
          [
            name,
            { type: setting['type'], items: setting['items'], default: setting['default'], description: texts[`setting.${name}`] },
          ] as const,
        ]
      : [];
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'On Record, for everybody who works in this folder',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(own),
      preset: { ...presetSchema, description: texts['setting.preset'] },
      rules: { ...rulesSchema(rules), description: texts['setting.rules'] },
    },
    additionalProperties: false,
  };
}

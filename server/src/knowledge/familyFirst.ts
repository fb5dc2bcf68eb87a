/** Family names of one syllable that lead in English-language news: Xi Jinping is Mr Xi. Written by hand: Korean, Chinese (Mandarin, Cantonese, as Taiwan spells it), Vietnamese, Burmese. */
const firstSyllables = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon jang lim han shin oh seo kwon hwang ahn song yoo yu hong jeon ko moon son yang bae baek heo nam noh ryu cha ri choe jo ' +
    'paek hyon pak wang li zhang liu chen zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie tang feng dong xiao cheng cao yuan deng shen zeng peng lu su jiang cai ' +
    'jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan zou xiong jin hao kong bai cui qiu qin hou shao meng wan duan lei qian xi bo ' +
    'au chan cheung chow chui choy fung hui ip kwan kwok kwong lai lam lau leung lo lui mak mok ng pang poon sham shiu siu szeto tam tong tsai tsang tse tsui tung wong yeung yip yiu yuen hsu hsieh chiang chou kuo ' +
    'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong truong dinh hun aung'
  ).split(' '),
);

/**
 * Whether a name of two or three words looks written family name first: a short East Asian family name leads, and what follows is
 * one or two syllables of a given name (“Kim Jong Un”, “Xi Jinping”, “Moon Jae-in”), not an English first name turned family name.
 */
export function looksFamilyFirst(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words;
  if (words.length < 2 || words.length > 3 || !firstSyllables.has(first.toLowerCase())) return false;
  if (third !== undefined) return /^[A-Z][a-z]{1,5}$/.test(second) && /^[A-Z]?[a-z]{1,6}$/.test(third);
  return /^[A-Z][a-z]{1,5}-[A-Za-z][a-z]{1,5}$/.test(second) || syllables.test(second);
}

/** One or two syllables of pinyin. */
const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)';
const syllables = new RegExp(`^${syllable}(?:${syllable})?$`, 'i');

import { fold } from './fold.ts';

/**
 * The offices that lead a country: who holds one may be called by its nationality (“the Russian president”, “the German leader”).
 * By ISO code; the first is the one that leads day to day. Written by hand from the CIA World Factbook's (public domain) entries on
 * government; countries that are not listed are led by a president or a prime minister.
 */
const table: Readonly<Record<string, string>> = {
  US: 'president',
  RU: 'president',
  FR: 'president|prime minister',
  BR: 'president',
  MX: 'president',
  AR: 'president',
  TR: 'president',
  ID: 'president',
  KR: 'president',
  PH: 'president',
  NG: 'president',
  EG: 'president',
  ZA: 'president',
  KE: 'president',
  GH: 'president',
  UA: 'president',
  BY: 'president',
  VE: 'president',
  CO: 'president',
  CL: 'president',
  PE: 'president',
  CU: 'president',
  SY: 'president',
  ZW: 'president',
  UG: 'president',
  RW: 'president',
  PL: 'prime minister|president',
  CY: 'president',
  GB: 'prime minister|king|queen|monarch',
  CA: 'prime minister|governor general',
  AU: 'prime minister|governor general',
  NZ: 'prime minister',
  IN: 'prime minister|president',
  PK: 'prime minister|president',
  BD: 'prime minister|president',
  JP: 'prime minister|emperor',
  IT: 'prime minister|president|premier',
  ES: 'prime minister|king',
  PT: 'prime minister|president',
  NL: 'prime minister|king',
  BE: 'prime minister|king',
  SE: 'prime minister|king',
  NO: 'prime minister|king',
  DK: 'prime minister|queen|king',
  FI: 'prime minister|president',
  GR: 'prime minister|president',
  IL: 'prime minister|president',
  IQ: 'prime minister|president',
  LB: 'prime minister|president',
  HU: 'prime minister|president',
  CZ: 'prime minister|president',
  IE: 'taoiseach|prime minister|president',
  DE: 'chancellor|president',
  AT: 'chancellor|president',
  CN: 'president|premier|general secretary|leader',
  KP: 'leader|supreme leader|chairman',
  IR: 'president|supreme leader',
  SA: 'king|crown prince',
  AE: 'president|emir',
  QA: 'emir|prime minister',
  KW: 'emir|prime minister',
  BH: 'king',
  JO: 'king|prime minister',
  MA: 'king|prime minister',
  OM: 'sultan',
  BN: 'sultan',
  TH: 'prime minister|king',
  MY: 'prime minister|king',
  SG: 'prime minister|president',
  VN: 'president|prime minister|general secretary',
  MM: 'president|state counsellor|leader',
  KH: 'prime minister|king',
  VA: 'pope',
  HK: 'chief executive',
  TW: 'president',
  PS: 'president|prime minister',
  SZ: 'king',
  LS: 'prime minister|king',
  CH: 'president',
  AF: 'president|supreme leader',
};

const usual = ['president', 'prime minister'];

/** The offices that lead this country, most powerful first. */
export const officesOf = (code: string): readonly string[] => table[code]?.split('|') ?? usual;

/** Whether holding this office means leading the country: “president” of the US, “chancellor” of Germany. “leader” always does. */
export const leads = (office: string, code: string): boolean => {
  const bare = fold(office);
  return bare === 'leader' || officesOf(code).includes(bare);
};

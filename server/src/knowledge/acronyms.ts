import { agencyOf } from './agency.ts';
import { bodyOf } from './bodies.ts';
import { countryOf } from './country.ts';

/**
 * Acronyms that a general reader knows, so that no article need spell them out. Written by hand from what the AP and Guardian
 * style books let stand on first reference, and the names of broadcasters and companies that are never written out.
 */
const known = new Set(
  (
    'US USA UK EU UN UAE DC LA NYC NY CA TX BBC CNN ABC NBC CBS MSNBC PBS NPR HBO MTV ESPN ITV CBC AP AFP FBI CIA NASA NATO NSA IRS GOP DNA HIV AIDS ' +
    'TV CD DVD PC CEO CFO COO CTO VIP MP MPs PM AM GDP VAT IQ ID FAQ USB GPS PDF SMS IT AI VR URL WWW HTML BMW IBM GM GE HP AT&T UPS FedEx DHL KFC ' +
    'NFL NBA MLB NHL NCAA FIFA UEFA UFC WWE IOC UNICEF UNESCO OPEC WHO IMF WTO AAA PhD MBA MD BA MA BSc MSc RIP ASAP SOS UFO SUV ATM CCTV LGBT LGBTQ ' +
    'NAACP ACLU NRA NYPD LAPD NHS MI5 MI6 IRA ISIS BC AD GMT EST EDT PST CET UTC JFK FDR MLK COVID COVID-19 SARS MRI CT IVF PTSD ADHD STD WMD POW MIA AK-47 ' +
    'YMCA YWCA KGB C-SPAN UBS HSBC ING AOL UPI LG AMC BET TBS SAP KPMG IKEA HMS HMAS RMS SS RV DJ NGO NGOs RSVP SWAT DUI EMT ER FEMA SAT GPA DMV PAC PACs ' +
    'PR HR TNT R&B II III IV VI VII VIII IX XI XII XIII XIV XV XVI OK'
  ).split(' '),
);

/** Whether a general reader knows this acronym without its expansion; its full stops do not matter (“U.S.”). */
export const isKnownAcronym = (acronym: string): boolean => known.has(acronym.replace(/(?<=[A-Z])\./g, '')) || known.has(acronym);

/** What an acronym stands for, where this is known: “IAEA” → “International Atomic Energy Agency”. */
export function expansionOf(acronym: string): string | undefined {
  const bare = acronym.replace(/(?<=[A-Z])\./g, '');
  if (!/^[A-Za-z&/-]*[A-Z][A-Za-z&/-]*\d?$/.test(bare)) return undefined;
  const body = bodyOf(bare) ?? agencyOf(bare);
  if (body?.acronym === bare && body.name !== bare) return body.name;
  const country = /^[A-Z]{2,4}$/.test(bare) ? countryOf(bare) : undefined;
  return country && country.name.toUpperCase() !== bare ? country.name : undefined;
}

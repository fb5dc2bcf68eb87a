import { remembered } from '../text/remembered.ts';

/** Whether the last (or first) word of a name tells what kind of organisation it is. */
export type HeadKind =
  | 'ministry'
  | 'agency'
  | 'court'
  | 'police'
  | 'military'
  | 'parliament'
  | 'party'
  | 'company'
  | 'bank'
  | 'university'
  | 'school'
  | 'hospital'
  | 'media'
  | 'association'
  | 'team'
  | 'faith'
  | 'armed group'
  | 'place';

/** Head words of organisation names by kind; `place` for words that make a name a place or building instead. Written by hand. */
const heads: Readonly<Record<HeadKind, string>> = {
  ministry: 'ministry department secretariat treasury chancellery bureau',
  agency:
    'agency administration authority commission commissioner office service services board council committee directorate inspectorate cabinet government taskforce programme program observatory embassy consulate mission delegation',
  court: 'court tribunal judiciary',
  police: 'police constabulary sheriff gendarmerie patrol',
  military: 'army navy force forces corps regiment battalion brigade command guard guards militia marines division squadron',
  parliament: 'parliament senate assembly congress legislature duma knesset bundestag diet sejm',
  party: 'party democrats republicans conservatives liberals socialists greens coalition alliance bloc',
  company:
    'company corporation corp co inc ltd llc plc group holdings holding industries enterprises partners motors airlines airways technologies systems solutions laboratories labs pharmaceuticals energy oil petroleum gas steel electric electronics software entertainment studios pictures records stores foods insurance capital ventures investments associates ag gmbh sa nv bv',
  bank: 'bank banks banking reserve exchange fund funds trust',
  university: 'university college institute polytechnic academy faculty',
  school: 'school schools kindergarten seminary',
  hospital: 'hospital clinic infirmary hospitals',
  media:
    'times post news journal herald tribune gazette guardian telegraph press radio television tv broadcasting magazine newspaper review weekly daily chronicle observer network channel media',
  association:
    'association federation union organization organisation society foundation institution center centre league club confederation movement campaign charity network initiative consortium syndicate guild chamber forum project watch front',
  team: 'united rovers wanderers fc afc team athletic rangers',
  faith: 'church diocese archdiocese mosque synagogue temple congregation patriarchate',
  'armed group': 'brigades militants rebels cartel gang mafia resistance insurgency',
  place:
    'street avenue road square park river lake mountain mount island islands bay sea ocean valley county province state city town village district region airport station bridge stadium arena palace castle tower building hotel beach coast desert forest strait peninsula border hill hills port harbor harbour prison jail camp museum theatre theater cathedral cemetery',
};

const kinds = new Map(Object.entries(heads).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as HeadKind] as const)));

/** The kind of organisation, or place, that a name ending (or “Ministry of …”, beginning) with this word is. Letter case does not matter. */
export const headKind = remembered((word: string): HeadKind | undefined => kinds.get(word.toLowerCase().replace(/\.$/, '')));

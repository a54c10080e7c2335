/** Articles and the like before a title; they are no part of it. */
export const DETERMINERS = new Set(
  'the a an both two three four several some these those that this other another all each their any many top'.split(' '),
);
/** Possessive pronouns before a title. */
export const OWNERS = new Set('his her its their our my your'.split(' '));
/** Titles that are ordinary words as well: small, and without an owner or an organisation, they are none. */
export const EVERYDAY = new Set(
  'head chief leader general major member representative deputy officer speaker principal chair delegate executive partner sherpa charge mediator captain justice counsel private'.split(
    ' ',
  ),
);

/** Nouns of offices that a town or a province has: who holds one serves the state in which it lies. */
export const LOCAL =
  /^(?:mayor|mayoress|governor|vice-governor|lord-lieutenant|prefect|sheriff|bishop|archbishop|patriarch|mufti|imam|rabbi|councillor|councilor|senator|deputy|lawmaker|mp|member|representative|chairman|chairwoman|president|head|chief|akim|wali|rector|dean|burgomaster|administrator|commissioner|magistrate|prosecutor|headman)$/;

/**
 * Words that weaken or turn a statement, by kind (method, section 2). Write every spelling and ending. Matched as whole words, without regard to case.
 */

/** It may be so. */
export const POSSIBILITY: readonly string[] =
  'may|might|could|likely|unlikely|possible|possibly|perhaps|maybe|probably|probable|potential|potentially|seem|seems|seemed|seemingly|appear to|appears to|appeared to|appears|apparently|presumably|whether|believe|believes|believed|think|thinks|suspect|suspects|suspected|worry|worries|fear|fears|feared|speculate|speculates|suggest|suggests|it remains to be seen|not clear|unclear|kann|könnte|könnten|möglicherweise|vermutlich|wohl|peut-être|pourrait|pourraient|podría|podrían|quizás|kanske|kan komma att|möjligen'.split(
    '|',
  );

/** Others are said to have said so. */
export const HEARSAY: readonly string[] =
  'reportedly|allegedly|purportedly|supposedly|rumor|rumors|rumored|rumour|rumours|rumoured|speculation|report indicates|report suggests|report says|report claims|reports indicate|reports suggest|reports say|reports claim|reports indicated|reports suggested|said to be|said to have|understood to be|believed to be|thought to be|believed to have|word is|sources say|sources said|angeblich|Berichten zufolge|selon des rumeurs|según rumores|supuestamente|enligt uppgift|påstås'.split(
    '|',
  );

/** It is meant or awaited. */
export const INTENT: readonly string[] =
  'expect|expects|expected|expected to|plan to|plans to|planned to|planning to|plans for|intend to|intends to|intended to|aim to|aims to|aiming to|hope to|hopes to|hopes|hope|seek to|seeks to|set to|poised to|due to be|scheduled to|slated to|considering|in talks|eyeing|eyes|exploring|weighing|mulling|proposed|prepares to|preparing to|pledged to|target|targets|forecast|forecasts|projected|projects'.split(
    '|',
  );

/** It holds only if something else does. */
export const CONDITION: readonly string[] =
  'if|unless|would|provided that|subject to|contingent on|depending on|depends on|pending|assuming|wenn|falls|sofern|si|à condition|om'.split(
    '|',
  );

/** How much or many is left open. */
export const VAGUENESS: readonly string[] =
  'about|around|roughly|approximately|nearly|almost|some|several|many|various|numerous|up to|as much as|more than|less than|at least|close to|or so|sort of|largely|mostly|somewhat|relatively|billions|millions|hundreds of|tens of|dozens of|ungefähr|etwa|rund|environ|près de|unos|cerca de|ungefär|cirka'.split(
    '|',
  );

/** It is said not to be so. */
export const DENIAL: readonly string[] =
  'deny|denies|denied|denying|denial|dispute|disputes|disputed|reject|rejects|rejected|refute|refutes|refuted|dismissed|untrue|false|not true|no truth|no plans|not accurate|inaccurate|declined to comment|declined to confirm|has not confirmed|have not confirmed|did not confirm|not confirmed|neither confirmed nor denied|dementiert|bestreitet|dément|niega|förnekar'.split(
    '|',
  );

# a comment
verb negotiate, parley    plover CONSULT   cameo 046
  roles   agent: actor   recipient?: actor|!place   both sides
  sides   source agent   target recipient|patient
  yes     [Norway] negotiated with [s:Iceland] over cod.
  no      The skier negotiated the last bend.
  source  manual
illocution promise   cameo 030   stance promises
  act aid        cameo 033
class weapon   words rifle, rocket launcher
country PER   name Peru   adjectives Peruvian   capital Lima
cue say   pos verb   stance asserts
person Ada Brandt   country PER
  term President   sector GOV   from 2001   to 2004

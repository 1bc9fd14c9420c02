/** Words of the field, near it and strange to it, as `data/field.ts` has them in Chinese. */
export const field = {
  core: new RegExp('safety liability|insure[rd]|premium|polic(y|ies)\\b|hazard|\\btiers?\\b|drills?\\b|third[- ]party|prevention|compulsory'),
  near: new RegExp('\\b(they|us|branches|must|due|class|year)\\b|risk|cover\\b|limit|rules?\\b|\\bfees?\\b|\\bservices?\\b|visits?\\b|inspect|check(ed|s)?\\b|train|experts?\\b|complain|sampl|entitle|deadline|authorit|divert|accident|clause|archive|records?\\b|refus|owed?\\b|contract|reports?\\b'),
  strange: new RegExp('\\b(landlord|elevators?|boss refuses|bank|borrow|loan|sells?|engine|rent|tenant|subsid[a-z]+|drive|cousin)\\b|weather|\\bbest\\b|(live|rain) |\\bearn|restaurant|airport|museum|invoice|stock|software|marathon|windscreen|\\bmy (car|phone|house|employee|boat)|rear-end|(car|auto|motor[a-z ]*|vehicle|health|life|travel|home|medical|property|cargo) insurance|how much[^.?]{0,30}(insurance|premium|policy|cover|cost)|buy (the |this |an? )?(insurance|policy)|(is|are) the premium|compensation|\\btax(es)?\\b|minimum wage|salary|\\bhir(e|ing)\\b|permit\\b|licen[cs]e|passport|price of|cheap|workers\' comp|crash|wedding|(cancel|renew) (the|my|our)|get (a|the) [a-z ]*certificate'),
  other: new RegExp('become'),
};

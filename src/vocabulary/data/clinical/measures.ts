/**
 * What studies measure: everyday and clinical words for the same, a row each.
 * Source: general usage of trial reports, own compilation.
 */
export const measures = `
quality of life=qol=health-related quality of life=hrqol=life quality=health related quality of life=enjoyment of life
questionnaire=survey instrument=self-report questionnaire
body mass index=bmi=quetelet index
aerobic fitness=cardiorespiratory fitness=vo2max=vo2 max=maximal oxygen uptake=cardiovascular fitness=peak oxygen uptake=peak vo2=fitness level=maximum oxygen uptake=aerobic capacity=cardio fitness=physical fitness=maximal aerobic capacity=maximal oxygen consumption
inflammation marker=inflammatory marker=c-reactive protein level=marker of inflammation=inflammatory biomarker
c-reactive protein=crp=high-sensitivity c-reactive protein=hs-crp
liver enzyme=transaminase=aminotransferase=alanine aminotransferase=alt level=liver test=liver function test=alanine transaminase=liver blood test=liver enzyme test
blood flow=perfusion=circulation of blood
artery function=endothelial function=flow-mediated dilation=flow-mediated dilatation=blood vessel function=vascular function=blood vessel lining function=fmd=vessel lining function
reaction time=response time=reaction speed
school grades=academic performance=academic achievement=school performance=exam result=grades at school=educational attainment=school results=scholastic achievement=academic attainment=school marks
work performance=job performance=work productivity=productivity at work=workplace performance=performance at work
driving ability=driving performance
sports performance=athletic performance=exercise performance=sporting performance
`

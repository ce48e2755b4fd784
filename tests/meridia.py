"""A whole valid study of an invented country, Meridia, for tests to write, change and break."""

from pathlib import Path

FILES: dict[str, str] = {
    "study.yaml": """\
title: The water protests in Meridia
title_fr: Les manifestations de l'eau en Meridia
question:
  - Did the price of water alone bring people onto the streets?
countries: [XM]
period: 2018/2022
languages: [en, fr]
authors:
  - name: A. Researcher
licence: CC-BY-4.0
small_cells: 5
windows:
  may: {label: "May 2022", label_fr: "mai 2022", period: 2022-05-01/2022-05-07}
pages: [overview, chronology, counts, survey, contested, sources, data, methods]
""",
    "analyses.yaml": """\
- id: harbour
  method: survey-frequencies
  settings:
    survey: harbour
- id: rallies
  method: counts
  settings: {indicator: rallies}
- id: disputed
  method: rivals
- id: may
  method: chronology
  settings: {window: may}
- id: why
  method: explanations
""",
    "sources.yaml": """\
- id: gazette-2022
  type: article-newspaper
  title: La journée de l'eau
  title_en: The day of water
  author:
    - {family: Morrow, given: Ida}
  container-title: The Meridia Gazette
  issued: 2022-05-08
  URL: https://gazette.example/water
  language: fr
  accessed: 2022-06-01
  terms: rows
- id: observatory-2022
  type: report
  title: Protest in Meridia, 2018 to 2021
  author:
    - {literal: Observatory of Assembly}
  issued: 2022
  language: en
  terms: rows
- id: own-survey
  type: dataset
  title: Survey in the harbour of Solis
  author:
    - {literal: The author of this study}
  issued: 2022-06
  language: en
  terms: rows
- id: closed-archive
  type: manuscript
  title: Diary of a clerk
  issued: 2022~
  language: en
  terms: none
  note: secret-source-note
""",
    "citations.csv": """\
record,field,cites,cites_locator,source,locator
claims/detained-ministry,value,observatory-2022,p. 7,gazette-2022,p. 2
events/2022-05-02-solis,,observatory-2022,,gazette-2022,p. 1
""",
    "vocabularies.csv": """\
vocabulary,code,label,label_fr,parent,definition,source,locator
episodes,water-2022,The water protests,Les manifestations de l'eau,,"The protests of May 2022",gazette-2022,p. 1
indicators,rallies,Rallies counted,Rassemblements comptés,,Rallies that the Observatory heard of,observatory-2022,p. 3
""",
    "places.csv": """\
id,kind,label,label_fr,iso,lat,lon,since,until,source,locator
meridia,country,Meridia,Meridia,XM,,,,,observatory-2022,p. 2
coast,region,Coast,Côte,XM-1,,,,2020-12-31,observatory-2022,p. 2
north-coast,region,North Coast,Côte du Nord,XM-2,,,2021-01-01,,observatory-2022,p. 2
south-coast,region,South Coast,Côte du Sud,XM-3,,,2021-01-01,,observatory-2022,p. 2
solis,city,Solis,Solis,,12.1,-40.2,,,observatory-2022,p. 2
altamar,town,Altamar,Altamar,,11.4,-40.6,,,observatory-2022,p. 2
""",
    "place_names.csv": """\
place,name,language,since,until,source,locator
solis,Port Royal,en,,1950,observatory-2022,p. 2
solis,Solis,en,1950,,observatory-2022,p. 2
""",
    "place_parents.csv": """\
place,parent,since,until,source,locator
coast,meridia,,2020-12-31,observatory-2022,p. 2
north-coast,meridia,2021-01-01,,observatory-2022,p. 2
south-coast,meridia,2021-01-01,,observatory-2022,p. 2
solis,coast,,2020-12-31,observatory-2022,p. 2
solis,north-coast,2021-01-01,,observatory-2022,p. 2
altamar,coast,,2020-12-31,observatory-2022,p. 2
altamar,south-coast,2021-01-01,,observatory-2022,p. 2
""",
    "place_changes.csv": """\
date,before,after,kind,source,locator
2021-01-01,coast,north-coast;south-coast,split,observatory-2022,p. 2
""",
    "places.geojson": """\
{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"place": "coast", "since": null, "until": "2020-12-31"},
 "geometry": {"type": "Polygon", "coordinates": [[[-41, 11], [-41, 13], [-40, 13], [-40, 11], [-41, 11]]]}},
{"type": "Feature", "properties": {"place": "north-coast", "since": "2021-01-01", "until": null},
 "geometry": {"type": "Polygon", "coordinates": [[[-41, 12], [-41, 13], [-40, 13], [-40, 12], [-41, 12]]]}},
{"type": "Feature", "properties": {"place": "south-coast", "since": "2021-01-01", "until": null},
 "geometry": {"type": "Polygon", "coordinates": [[[-41, 11], [-41, 12], [-40, 12], [-40, 11], [-41, 11]]]}}
]}
""",
    "actors.csv": """\
id,kind,label,label_fr,born,died,since,until,tier,note,source,locator
interior-ministry,state body,Ministry of the Interior,Ministère de l'Intérieur,,,,,public,,gazette-2022,p. 1
observatory,organisation,Observatory of Assembly,Observatoire des assemblées,,,2001,,public,,observatory-2022,p. 1
dockers,group,Dockers of Solis,Dockers de Solis,,,,,public,,gazette-2022,p. 1
witness-1,person,Quillon Vash,Quillon Vash,1990,,,,withheld,secret-actor-note,gazette-2022,p. 1
ida-brandt,person,Ida Brandt,Ida Brandt,1961,,,,public,,gazette-2022,p. 1
piet-lorne,person,Piet Lorne,Piet Lorne,1970,,,,public,,gazette-2022,p. 5
harbour-herald,media,The Harbour Herald,Le Héraut du port,,,2010,,public,,gazette-2022,p. 5
harbour-league,movement,Harbour League,Ligue du port,,,2012,,public,,gazette-2022,p. 5
""",
    "ties.csv": """\
id,subject,relation,object,role,role_fr,since,until,end_reason,share,status,asserted_by,asserted_on,source,locator
brandt-minister,ida-brandt,holds-office,interior-ministry,Minister,Ministre,2020-03-01,,,,documented,,,gazette-2022,p. 1
lorne-editor,piet-lorne,edits,harbour-herald,,,2015,2022-05-07,sentenced,,documented,,,gazette-2022,p. 5
lorne-league,piet-lorne,co-founded,harbour-league,,,2012,,,,documented,,,gazette-2022,p. 5
lorne-owner,piet-lorne,part-owns,harbour-herald,,,2015,,,40 %,documented,,,gazette-2022,p. 5
league-money,harbour-league,financed,harbour-herald,,,2021,,,,alleged,interior-ministry,2022-05-06,gazette-2022,p. 5
league-money-denied,harbour-league,financed,harbour-herald,,,2021,,,,denied,harbour-herald,2022-05-07,gazette-2022,p. 5
""",
    "events.csv": """\
id,episode,date,place,kind,label,label_fr,form,organisers,participants,target,issue,issues,demands,in_support_of,\
violence,property_damage,state_response,note,source,locator
2022-05-02-solis,water-2022,2022-05-02,solis,peaceful-protest,Dockers gather at the waterworks,\
Des dockers se réunissent à l'usine des eaux,rally,dockers,dockers,,economic,utilities,lower-prices,,\
none,no,none,secret-event-note,gazette-2022,p. 1
2022-05-03-altamar,water-2022,2022-05-03,altamar,peaceful-protest,A rally in support of Solis,\
Un rassemblement de soutien à Solis,rally,,witness-1,,economic,,,2022-05-02-solis,none,no,none,,gazette-2022,p. 1
2022-05-04-solis,water-2022,2022-05-04,solis,protest-with-intervention,Police disperse a second rally,\
La police disperse un second rassemblement,rally,dockers,,interior-ministry,political,,,,unknown,unknown,\
dispersal;arrests,,gazette-2022,p. 2
""",
    "reports.csv": """\
id,event,derived_from,crowd,killed,injured,detained,quote,language,translation,adopted,reason,source,locator
gazette-0502,2022-05-02-solis,,hundreds,,,,L'eau est à nous,fr,The water is ours,crowd,only account,gazette-2022,p. 1
gazette-0503,2022-05-03-altamar,,about 60,,,,,,,crowd,only account,gazette-2022,p. 1
gazette-0504,2022-05-04-solis,,"1000 to 1500",,,31,,,,crowd;detained,by a reporter,gazette-2022,p. 2
observatory-0504,2022-05-04-solis,gazette-0504,1500,,,,,,,,repeats the Gazette,observatory-2022,p. 30
""",
    "claims.csv": """\
id,about,measure,population,place,period,as_of,value,unit,base,cumulative,said_by,said_on,quote,language,standing,\
reason,reading,source,locator
detained-ministry,windows/may,detained,people held by police,meridia,2022-05-01/2022-05-07,2022-05-08,44,people,,no,\
interior-ministry,2022-05-08,,,rival,counts only those charged,printed,gazette-2022,p. 4
detained-observatory,windows/may,detained,people held by police,meridia,2022-05-01/2022-05-07,2022-05-08,112,people,,\
no,observatory,2022-05-08,,,used,a list of names,printed,observatory-2022,p. 30
""",
    "statements.csv": """\
id,said_by,said_on,about,stance,text,quote,language,source,locator
ministry-order,interior-ministry,2022-05-05,vocabularies/episodes/water-2022,asserts,Order was kept,,,gazette-2022,p. 3
""",
    "series.csv": """\
indicator,place,period,value,unit,base,break_before,source,locator
rallies,meridia,2018,12,rallies,,,observatory-2022,p. 8
rallies,meridia,2019/2020,40,rallies,,one figure for two years,observatory-2022,p. 8
rallies,meridia,2021,35,rallies,,,observatory-2022,p. 8
""",
    "laws.csv": """\
id,instrument,instrument_fr,rank,adopted,in_force,until,article,before,after,power,holder_before,holder_after,\
direction,source,locator
assembly-2019,Law on assemblies,Loi sur les réunions,law,2019-11-02,2020-01-01,,Art. 4,\
Organisers tell the ministry of a rally,\
Organisers ask the ministry for leave,assembly,,interior-ministry,strengthens-government,observatory-2022,p. 5
assembly-2019-streets,Law on assemblies,Loi sur les réunions,law,2019-11-02,2020-01-01,,Art. 9,,No rally stands in \
front of a ministry,assembly,,,limits-rights,observatory-2022,p. 5
""",
    "cases.csv": """\
id,person,kind,label,label_fr,charge,article,outcome,source,locator
lorne-trial,piet-lorne,prosecution,An editor is tried over an article on the price of water,\
Un rédacteur est jugé pour un article sur le prix de l'eau,insulting an official,Art. 12 of the penal code,\
"a fine, and no journalism for a year",gazette-2022,p. 5
herald-closed,harbour-herald,closure,The Harbour Herald loses its licence,Le Héraut du port perd sa licence,,,,\
gazette-2022,p. 6
""",
    "case_steps.csv": """\
id,case,date,step,body,label,label_fr,source,locator
lorne-held,lorne-trial,2022-05-04,detention,interior-ministry,Police hold him for a night,La police le garde une nuit,\
gazette-2022,p. 5
lorne-charged,lorne-trial,2022-05-05,charge,,He is charged,Il est inculpé,gazette-2022,p. 5
lorne-sentenced,lorne-trial,2022-05-07,sentence,,A court sentences him,Un tribunal le condamne,gazette-2022,p. 5
herald-licence,herald-closed,2022-05,suspension,interior-ministry,The licence is withdrawn,La licence est retirée,\
gazette-2022,p. 6
""",
    "case_versions.csv": """\
id,case,disputed_point,version,asserted_by,asserted_on,accused_response,official,source,locator
lorne-official,lorne-trial,why he was tried,The article insulted the minister,interior-ministry,2022-05-05,\
The article gave the ministry's own figures,yes,gazette-2022,p. 5
lorne-observatory,lorne-trial,why he was tried,He was tried because he wrote of the protests,observatory,,,no,\
observatory-2022,p. 31
""",
    "commitments.csv": """\
id,by,date,promise,area,status,status_date,reason,source,locator
lower-price,interior-ministry,2022-05-04,The price of water goes down within a year,economy,open,2022-06-01,,\
gazette-2022,p. 3
free-dockers,ida-brandt,2022-05-05,Whoever was held on 4 May is let go,inquiry,broken,2022-05-08,\
Twelve people are still held,observatory-2022,p. 30
""",
    "recommendations.csv": """\
id,by,addressee,text,area,rests_on,against,source,locator
name-the-held,observatory,interior-ministry,Publish the names of all who are held,inquiry,\
claims/detained-observatory;findings/harbour.why.price,claims/detained-ministry,observatory-2022,p. 40
""",
    "hypotheses.csv": """\
id,label,label_fr,statement,mechanism,held_by,excludes,source,locator
price-alone,The price alone,Le prix seul,The price of water alone brought people onto the streets,\
People who can no longer pay have nothing to lose,interior-ministry,wages-too,own-survey,whole
wages-too,Wages as well,Les salaires aussi,Wages paid late brought people onto the streets as well,,\
observatory,price-alone,own-survey,whole
""",
    "evidence.csv": """\
id,hypothesis,rests_on,looked_for,found,expected_if_true,expected_if_false,depends_on,judge,reason,source,locator
wages-named,wages-too,findings/harbour.why.price;tallies/harbour/why/wages,\
Wages among the reasons that people give,yes,\
almost certain,unlikely,,A. Researcher,Who did not mind would not name them,own-survey,question 1
""",
    "aliases.csv": """\
old,new
market.price,harbour.why.price
""",
    "surveys/harbour/survey.yaml": """\
title: Visitors of the harbour of Solis
title_fr: Visiteurs du port de Solis
population: People invited by the author at the harbour on one morning
sample_type: invited
mode: face to face
dates: 2022-06-14
languages: [fr, en]
n: 60
weights: none
source: own-survey
locator: whole
note: secret-survey-note
""",
    "surveys/harbour/questions.csv": """\
id,type,text,text_fr,asked,answered,restored,doubt,source,locator
why,multiple,Why did people protest in May?,Pourquoi a-t-on manifesté en mai ?,60,60,,,own-survey,question 1
again,single,Will they protest again?,Manifestera-t-on encore ?,60,58,,,own-survey,question 2
""",
    "surveys/harbour/options.csv": """\
question,id,label,label_fr,other,restored,doubt,source,locator
why,price,The price of water,Le prix de l'eau,,,,own-survey,question 1
why,wages,Wages paid late,Des salaires en retard,,,,own-survey,question 1
why,other,Another reason,Une autre raison,yes,,,own-survey,question 1
again,yes,Yes,Oui,,,,own-survey,question 2
again,no,No,Non,,,,own-survey,question 2
""",
    "surveys/harbour/codebook.csv": """\
question,code,label,label_fr,definition,value,source,locator
why,anger,Anger,La colère,They say that they were angry,1,own-survey,question 1
""",
    "surveys/harbour/tallies.csv": """\
question,option,count,percent,base,source,locator
why,price,33,55.0,60,own-survey,question 1
why,wages,24,40.0,60,own-survey,question 1
why,other,3,5.0,60,own-survey,question 1
again,yes,38,65.5,58,own-survey,question 2
again,no,20,34.5,58,own-survey,question 2
""",
    "pages/overview.md": """\
---
title: Water was named most, and not alone
standfirst: In May 2022 the price of water brought people in two towns onto the streets.
---

## What people said

Of the people asked, [[harbour.why.price]] named the price of water.

![[harbour]]

## How many were held

The Observatory lists [[claims/detained-observatory]] people, the ministry gives [[claims/detained-ministry]].
""",
}


def write_study(folder: Path, **changed: str) -> Path:
    """Write the study into a folder, which is made if it is not there, and return it."""
    for name, text in (FILES | changed).items():
        write(folder, name, text)
    return folder


def write(study: Path, name: str, text: str | bytes) -> Path:
    """Write one file of a study, as it stands."""
    path = study / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def replace(study: Path, name: str, old: str, new: str) -> Path:
    """Replace a text that stands once in a file of a study."""
    path = study / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    path.write_bytes(text.replace(old, new).encode("utf-8"))
    return path


def append(study: Path, name: str, row: str) -> int:
    """Add a row at the end of a table, and return the line it begins on."""
    path = study / name
    text = path.read_text(encoding="utf-8")
    path.write_bytes((text + row + "\n").encode("utf-8"))
    return text.count("\n") + 1

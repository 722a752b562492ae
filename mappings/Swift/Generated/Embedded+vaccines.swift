// Made by scripts/make-tables; change the tables, not this file.
// swift-format-ignore-file

extension Embedded {
    static let vaccines: [TableFile] = [
TableFile("vaccines/cvx.csv", #"""
cvx,display,unspecified,groups
01,DTP,,DTAP
02,"OPV, trivalent",,POLIO
03,MMR,,MMR
04,M/R,,MMR
05,measles,,MMR
06,rubella,,MMR
07,mumps,,MMR
08,"Hep B, adolescent or pediatric",,HepB
09,"Td (adult), 2 Lf tetanus toxoid, preservative free, adsorbed",,Td
10,IPV,,POLIO
11,pertussis,,
12,diphtheria antitoxin,,
13,TIG,,
14,"IG, unspecified formulation",yes,
15,"influenza, split (incl. purified surface antigen)",,FLU
16,"influenza, whole",,FLU
17,"Hib, unspecified formulation",yes,HIB
18,"rabies, intramuscular injection",,RABIES
19,BCG,,BCG
20,DTaP,,DTAP
21,varicella,,VARICELLA
22,DTP-Hib,,DTAP|HIB
23,plague,,Plague
24,"Anthrax, pre-exposure prophylaxis, post-exposure prophylaxis",,ANTHRAX
25,"typhoid, oral",,TYPHOID
26,"cholera, unspecified formulation",yes,cholera
27,botulinum antitoxin,,
28,DT (pediatric),,DTAP
29,CMVIG,,
30,HBIG,,
31,"Hep A, pediatric, unspecified formulation",yes,HepA
32,meningococcal MPSV4,,MENING
33,pneumococcal polysaccharide PPV23,,PneumoPPV
34,RIG,,
35,"tetanus toxoid, adsorbed",,Td
36,VZIG,,
37,yellow fever live,,YELLOWFEVER
38,rubella/mumps,,MMR
39,Japanese encephalitis SC,,Japanese encephalitis
40,"rabies, intradermal injection",,RABIES
41,"typhoid, parenteral",,TYPHOID
42,"Hep B, adolescent/high risk infant",,HepB
43,"Hep B, adult",,HepB
44,"Hep B, high-dosage, dialysis or IC",,HepB
45,"Hep B, unspecified formulation",yes,HepB
46,Hib (PRP-D),,HIB
47,Hib (HbOC),,HIB
48,Hib (PRP-T),,HIB
49,Hib (PRP-OMP),,HIB
50,DTaP-Hib,,DTAP|HIB
51,Hib-Hep B,,HIB|HepB
52,"Hep A, adult",,HepA
53,"typhoid, parenteral, AKD (U.S. military)",,TYPHOID
54,"adenovirus, type 4",,ADENO
55,"adenovirus, type 7",,ADENO
56,dengue fever tetravalent,,DENGUE
57,hantavirus,,
58,Hep C,,
59,Hep E,,
60,herpes simplex 2,,
61,HIV,,
62,"HPV, quadrivalent",,HPV
63,Junin virus,,
64,leishmaniasis,,
65,leprosy,,
66,Lyme disease,,Lyme disease
67,malaria,,
68,melanoma,,
69,parainfluenza-3,,
70,Q fever,,
71,RSV-IGIV,,
72,rheumatic fever,,
73,Rift Valley fever,,
74,"rotavirus, tetravalent",,ROTAVIRUS
75,"Vaccinia (smallpox, monkeypox), live",,Orthopoxvirus
76,Staphylococcus bacterio lysate,,
77,Tick-borne encephalitis vaccine (non-US),,Tick-borne encephalitis
78,tularemia vaccine,,
79,vaccinia immune globulin,,
80,"VEE, live",,VEE
81,"VEE, inactivated",,VEE
82,"adenovirus, unspecified formulation",yes,ADENO
83,"Hep A, ped/adol, 2 dose",,HepA
84,"Hep A, ped/adol, 3 dose",,HepA
85,"Hep A, unspecified formulation",yes,HepA
86,IG,,
87,IGIV,,
88,"influenza, unspecified formulation",yes,FLU
89,"polio, unspecified formulation",yes,POLIO
90,"rabies, unspecified formulation",yes,RABIES
91,"typhoid, unspecified formulation",yes,TYPHOID
92,"VEE, unspecified formulation",yes,VEE
93,RSV-MAb,,
94,MMRV,,MMR|VARICELLA
95,TST-OT tine test,,
96,TST-PPD intradermal,,
97,TST-PPD tine test,,
98,"TST, unspecified formulation",yes,
99,RESERVED - do not use,,
100,pneumococcal conjugate PCV 7,,PneumoPCV
101,"typhoid, ViCPs",,TYPHOID
102,DTP-Hib-Hep B,,DTAP|HIB|HepB
103,meningococcal C conjugate,,MENING
104,Hep A-Hep B,,HepA|HepB
105,vaccinia (smallpox) diluted,,Orthopoxvirus
106,"DTaP, 5 pertussis antigens",,DTAP
107,"DTaP, unspecified formulation",yes,DTAP
108,"meningococcal ACWY, unspecified formulation",yes,MENING
109,"pneumococcal, unspecified formulation",yes,PneumoPCV|PneumoPPV
110,DTaP-Hep B-IPV,,DTAP|HepB|POLIO
111,"Influenza, live, trivalent, intranasal, PF",,FLU
112,"tetanus toxoid, unspecified formulation",yes,
113,"Td (adult), 5 Lf tetanus toxoid, preservative free, adsorbed",,Td
114,meningococcal MCV4P,,MENING
115,Tdap,,TDAP
116,"rotavirus, pentavalent",,ROTAVIRUS
117,VZIG (IND),,
118,"HPV, bivalent",,HPV
119,"rotavirus, monovalent",,ROTAVIRUS
120,DTaP-Hib-IPV,,DTAP|HIB|POLIO
121,zoster live,,ZOSTER
122,"rotavirus, unspecified formulation",yes,ROTAVIRUS
123,"influenza, H5N1-1203",,H5N1 flu
125,"Novel Influenza-H1N1-09, nasal",,H1N1 flu
126,"Novel influenza-H1N1-09, preservative-free",,H1N1 flu
127,Novel influenza-H1N1-09,,H1N1 flu
128,"Novel Influenza-H1N1-09, all formulations",,H1N1 flu
129,"Japanese Encephalitis, unspecified formulation",yes,Japanese encephalitis
130,DTaP-IPV,,DTAP|POLIO
131,"typhus, historical",,
132,"DTaP-IPV-HIB-HEP B, historical",,DTAP|HIB|HepB|POLIO
133,Pneumococcal conjugate PCV 13,,PneumoPCV
134,Japanese Encephalitis IM,,Japanese encephalitis
135,"Influenza, high-dose, trivalent, PF",,FLU
136,Meningococcal MCV4O,,MENING
137,"HPV, unspecified formulation",yes,HPV
138,Td (adult),,Td
139,Td(adult) unspecified formulation,yes,Td
140,"Influenza, split virus, trivalent, PF",,FLU
141,"Influenza, split virus, trivalent, preservative",,FLU
142,"tetanus toxoid, not adsorbed",,
143,Adenovirus types 4 and 7,,ADENO
144,"influenza, seasonal, intradermal, preservative free",,FLU
145,RSV-MAb (new),,
146,"DTaP,IPV,Hib,HepB",,DTAP|HIB|HepB|POLIO
147,"meningococcal MCV4, unspecified formulation",yes,MENING
148,Meningococcal C/Y-HIB PRP,,HIB|MENING
149,"Influenza, live, quadrivalent, intranasal",,FLU
150,"Influenza, split virus, quadrivalent, PF",,FLU
151,"influenza nasal, unspecified formulation",yes,FLU
152,"Pneumococcal Conjugate, unspecified formulation",yes,PneumoPCV
153,"Influenza, MDCK, trivalent, PF",,FLU
154,"Hep A, IG",,
155,"Influenza, recombinant, trivalent, PF",,FLU
156,Rho(D)-IG,,
157,Rho(D) -IG IM,,
158,"Influenza, split virus, quadrivalent, preservative",,FLU
159,Rho(D) - Unspecified formulation,yes,
160,"Influenza A monovalent (H5N1), ADJUVANTED-2013",,H5N1 flu
161,"Influenza, injectable,quadrivalent, preservative free, pediatric",,FLU
162,"meningococcal B, recombinant",,MeningB
163,"meningococcal B, OMV",,MeningB
164,"meningococcal B, unspecified",yes,MeningB
165,HPV9,,HPV
166,"influenza, intradermal, quadrivalent, preservative free",,FLU
167,"meningococcal, unknown serogroups",,
168,"Influenza, adjuvanted, trivalent, PF",,FLU
169,"Hep A, live attenuated",,
170,DTAP/IPV/HIB - non-US,,DTAP|HIB|POLIO
171,"Influenza, MDCK, quadrivalent, PF",,FLU
172,"cholera, WC-rBS",,cholera
173,"cholera, BivWC",,cholera
174,"cholera, live attenuated",,cholera
175,Rabies - IM Diploid cell culture,,RABIES
176,Rabies - IM fibroblast culture,,RABIES
177,PCV10,,PneumoPCV
178,OPV bivalent,,
179,"OPV ,monovalent, unspecified",yes,
180,tetanus immune globulin,,
181,anthrax immune globulin,,
182,"OPV, Unspecified",yes,
183,Yellow fever vaccine live - alt,,YELLOWFEVER
184,"Yellow fever, unspecified",yes,YELLOWFEVER
185,"Influenza, recombinant, quadrivalent, PF",,FLU
186,"Influenza, MDCK, quadrivalent, preservative",,FLU
187,zoster recombinant,,ZOSTER
188,"zoster, unspecified formulation",yes,ZOSTER
189,HepB-CpG,,HepB
190,Typhoid conjugate vaccine (TCV),,
191,meningococcal A polysaccharide (non-US),,
192,meningococcal AC polysaccharide (non-US),,
193,"Hep A-Hep B, pediatric/adolescent",,HepA|HepB
194,"Influenza, Southern Hemisphere",yes,FLU
195,"DT, IPV adsorbed",,POLIO|Td
196,"Td, adsorbed, preservative free, adult use, Lf unspecified",yes,Td
197,"Influenza, high-dose, quadrivalent, PF",,FLU
198,DTP-hepB-Hib Pentavalent Non-US,,
200,"influenza, Southern Hemisphere, pediatric, preservative free",,FLU
201,"Influenza, Southern Hemisphere, quadrivalent, PF",,FLU
202,"influenza, Southern Hemisphere, quadrivalent, with preservative",,FLU
203,"meningococcal conjugate quadrivalent, MenACWY-TT (MCV4)",,MENING
204,"Ebola Zaire vaccine, live, recombinant, 1mL dose",,Ebola
205,"Influenza, adjuvanted, quadrivalent, PF",,FLU
206,"Vaccinia, smallpox monkeypox vaccine live, PF, SQ or ID injection",,Orthopoxvirus
207,"COVID-19, mRNA, LNP-S, PF, 100 mcg/0.5mL dose or 50 mcg/0.25mL dose",,COVID-19
208,"COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose",,COVID-19
210,"COVID-19 vaccine, vector-nr, rS-ChAdOx1, PF, 0.5 mL",,COVID-19
211,"COVID-19, subunit, rS-nanoparticle+Matrix-M1 Adjuvant, PF, 0.5 mL",,COVID-19
212,"COVID-19 vaccine, vector-nr, rS-Ad26, PF, 0.5 mL",,COVID-19
213,"SARS-COV-2 (COVID-19) vaccine, UNSPECIFIED",yes,COVID-19
214,"Ebola, unspecified",yes,Ebola
215,"Pneumococcal conjugate PCV15, polysaccharide CRM197 conjugate, adjuvant, PF",,PneumoPCV
216,"Pneumococcal conjugate PCV20, polysaccharide CRM197 conjugate, adjuvant, PF",,PneumoPCV
217,"COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose, tris-sucrose",,COVID-19
218,"COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL dose, tris-sucrose",,COVID-19
219,"COVID-19, mRNA, LNP-S, PF, 3 mcg/0.2 mL dose, tris-sucrose",,COVID-19
220,"HepB recombinant, 3-antigen, Al(OH)3",,HepB
221,"COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL dose",,COVID-19
222,"Tick-borne encephalitis, unspecified",yes,Tick-borne encephalitis
223,"Tick-borne encephalitis, inactivated, PF, 0.25mL",,Tick-borne encephalitis
224,"Tick-borne encephalitis, inactivated, PF, 0.5mL",,Tick-borne encephalitis
225,"COVID-19, D614, recomb, preS dTM, AS03 adjuvant add, PF, 5mcg/0.5mL",,COVID-19
226,"COVID-19, D614, recomb, preS dTM, AS03 adjuvant add, PF, 10mcg/0.5mL",,COVID-19
227,"COVID-19, mRNA, LNP-S, PF, pediatric 50 mcg/0.5 mL dose",,COVID-19
228,"COVID-19, mRNA, LNP-S, PF, pediatric 25 mcg/0.25 mL dose",,COVID-19
229,"COVID-19, mRNA, LNP-S, bivalent, PF, 50 mcg/0.5 mL or 25mcg/0.25 mL dose",,COVID-19
230,"COVID-19, mRNA, LNP-S, bivalent, PF, 10 mcg/0.2 mL",,COVID-19
231,"influenza, Southern Hemisphere, high-dose, quadrivalent",,FLU
300,"COVID-19, mRNA, LNP-S, bivalent, PF, 30 mcg/0.3 mL dose",,COVID-19
301,"COVID-19, mRNA, LNP-S, bivalent, PF, 10 mcg/0.2 mL dose",,COVID-19
302,"COVID-19, mRNA, LNP-S, bivalent, PF, 3 mcg/0.2 mL dose",,COVID-19
303,"RSV, recombinant, protein subunit RSVpreF, adjuvant reconstituted, 0.5 mL, PF",,RSV
304,"Respiratory syncytial virus (RSV), unspecified",yes,RSV
305,"RSV, bivalent, protein subunit RSVpreF, diluent reconstituted, 0.5 mL, PF",,RSV
306,"RSV, mAb, nirsevimab-alip, 0.5 mL, neonate to 24 months",,RSV
307,"RSV, mAb, nirsevimab-alip, 1 mL, neonate to 24 months",,RSV
308,"COVID-19, mRNA, LNP-S, PF, tris-sucrose, 3 mcg/0.3 mL",,COVID-19
309,"COVID-19, mRNA, LNP-S, PF, tris-sucrose, 30 mcg/0.3 mL",,COVID-19
310,"COVID-19, mRNA, LNP-S, PF, tris-sucrose, 10 mcg/0.3 mL",,COVID-19
311,"COVID-19, mRNA, LNP-S, PF, 25 mcg/0.25 mL",,COVID-19
312,"COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL",,COVID-19
313,"COVID-19, subunit, rS-nanoparticle, adjuvanted, PF, 5 mcg/0.5 mL",,COVID-19
314,"Respiratory syncytial virus (RSV) vaccine, unspecified",yes,RSV
315,"Respiratory syncytial virus (RSV) MAB, unspecified",yes,RSV
316,"Meningococcal polysaccharide (MenACWY-TT conjugate), (MenB), PF",,MENING|MeningB
317,"Chikungunya live attenuated vaccine, 0.5 mL, PF",,Chikungunya
318,"Anthrax, post-exposure prophylaxis",,ANTHRAX
319,"Anthrax vaccine, unspecified",yes,ANTHRAX
320,"Influenza, MDCK, trivalent, preservative",,FLU
321,"Influenza-avian, H5N8, monovalent, PF",,FLU-Avian-H5
322,"Influenza-avian, H5N8, monovalent, preservative",,FLU-Avian-H5
323,"Influenza-avian, H5, unspecified formulation",yes,FLU-Avian-H5
324,"Poliovirus, inactivated, fractional-dose (fIPV)",,POLIO
325,"Vaccinia (smallpox, monkeypox), unspecified",yes,Orthopoxvirus
326,"RSV, mRNA, injectable, PF",,RSV
327,"Pneumococcal conjugate PCV21, polysaccharide CRM197 conjugate, PF",,PneumoPCV
328,"Meningococcal oligosaccharide (MenACWY), (MenB), PF",,MENING|MeningB
329,"Chikungunya, VLP, recombinant, 0.8 mL, PF",,Chikungunya
330,"Dengue fever, unspecified",yes,DENGUE
331,"Influenza, Southern Hemisphere, trivalent, PF",,FLU
332,"RSV, mAb, clesrovimab-cfor, 0.7 mL, neonate and infant, PF",,RSV
333,"Influenza, live, trivalent, intranasal, self/caregiver admin, PF",,FLU
334,"COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL",,COVID-19
500,"COVID-19 Non-US Vaccine, UNSPECIFIED",yes,COVID-19
501,COVID-19 IV Non-US Vaccine (QAZCOVID-IN),,COVID-19
502,COVID-19 IV Non-US Vaccine (COVAXIN),,COVID-19
503,COVID-19 LAV Non-US Vaccine (COVIVAC),,COVID-19
504,COVID-19 VVnr Non-US Vaccine (Sputnik Light),,COVID-19
505,COVID-19 VVnr Non-US Vaccine (Sputnik V),,COVID-19
506,COVID-19 VVnr Non-US Vaccine (CanSino Biological Inc./Beijing Institute of Biotechnology,,COVID-19
507,"COVID-19 PS Non-US Vaccine (Anhui Zhifei Longcom Biopharm + Inst of Micro, Chinese Acad of Sciences)",,COVID-19
508,COVID-19 PS Non-US Vaccine (Jiangsu Province Centers for Disease Control and Prevention),,COVID-19
509,COVID-19 PS Non-US Vaccine (EpiVacCorona),,COVID-19
510,"COVID-19 IV Non-US Vaccine (BIBP, Sinopharm)",,COVID-19
511,"COVID-19 IV Non-US Vaccine (CoronaVac, Sinovac)",,COVID-19
512,"SARS-COV-2 COVID-19 VLP Non-US Vaccine (Medicago, Covifenz)",,COVID-19
513,"SARS-COV-2 COVID-19 PS Non-US Vaccine (Anhui Zhifei Longcom, Zifivax)",,COVID-19
514,"SARS-COV-2 COVID-19 DNA Non-US Vaccine (Zydus Cadila, ZyCoV-D)",,COVID-19
515,"SARS-COV-2 COVID-19 PS Non-US Vaccine (Medigen, MVC-COV1901)",,COVID-19
516,"COV-2 COVID-19 Inactivated Non-US Vaccine Product (Minhai Biotechnology Co, KCONVAC)",,COVID-19
517,"SARS-COV-2 COVID-19 PS Non-US Vaccine (Biological E Limited, Corbevax)",,COVID-19
518,"COVID-19 Inactivated, Non-US Vaccine (VLA2001, Valneva)",,COVID-19
519,"COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine (Spikevax Bivalent), Moderna",,COVID-19
520,"COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine Product, Pfizer-BioNTech",,COVID-19
521,"COVID-19 SP, protein-based, adjuvanted (VidPrevtyn Beta), Sanofi-GSK",,COVID-19
801,AS03 Adjuvant,,
998,no vaccine administered,,
999,unknown,,

"""#),
TableFile("vaccines/groups.csv", #"""
group,cvx
ADENO,82
ANTHRAX,319
BCG,19
COVID-19,213
Chikungunya,317
DENGUE,330
DTAP,107
Ebola,214
FLU,88
FLU-Avian-H5,323
H1N1 flu,128
H5N1 flu,123
HIB,17
HPV,137
HepA,85
HepB,45
Japanese encephalitis,129
Lyme disease,66
MENING,108
MMR,03
MeningB,164
Orthopoxvirus,325
POLIO,89
Plague,23
PneumoPCV,152
PneumoPPV,33
RABIES,90
ROTAVIRUS,122
RSV,304
TDAP,115
TYPHOID,91
Td,139
Tick-borne encephalitis,222
VARICELLA,21
VEE,92
YELLOWFEVER,184
ZOSTER,188
cholera,26

"""#),
TableFile("vaccines/mvx.csv", #"""
mvx,display
AB,Abbott Laboratories
ACA,"Acambis, Inc"
AD,"Adams Laboratories, Inc."
AKR,"Akorn, Inc"
ALP,Alpha Therapeutic Corporation
AR,Armour
ASZ,AstraZeneca
AVB,Aventis Behring L.L.C.
AVI,Aviron
BA,Baxter Healthcare Corporation-inactive
BAH,Baxter Healthcare Corporation
BAY,Bayer Corporation
BBI,Bharat Biotech International Limited
BN,Bavarian Nordic A/S
BP,Berna Products
BPC,Berna Products Corporation
BRR,Barr Laboratories
BTP,Biotest Pharmaceuticals Corporation
CAN,"CanSino Biologics, Inc"
CEN,Centeon L.L.C.
CHI,Chiron Corporation
CMP,Celltech Medeva Pharmaceuticals
CNJ,Cangene Corporation
CON,Connaught
CRU,Crucell
CSL,bioCSL
DSI,Dispensing Solutions
DVC,"DynPort Vaccine Company, LLC"
DVX,"Dynavax, Inc."
DYN,Dynaport
EVN,Evans Medical Limited
GEO,"GeoVax Labs, Inc."
GRE,"Greer Laboratories, Inc."
GRF,Grifols
IAG,Immuno International AG
IDB,ID Biomedical
IM,Merieux
INT,Intercell Biomedical
IUS,"Immuno-U.S., Inc."
JNJ,Johnson and Johnson
JPN,The Research Foundation for Microbial Diseases of Osaka University (BIKEN)
JSN,Janssen
KED,Kedrion Biopharma
KGC,Korea Green Cross Corporation
LED,Lederle
MA,Massachusetts Public Health Biologic Laboratories
MBL,Massachusetts Biologic Laboratories
MCM,MCM Vaccine Company
MDO,"Medicago, Inc"
MED,"MedImmune, Inc. (AstraZeneca)"
MIL,Miles
MIP,Emergent BioSolutions
MOD,"Moderna US, Inc."
MSD,"Merck and Co., Inc."
MSP,MSP Vaccine Company - (partnership Merck and Sanofi Pasteur)
NAB,NABI
NAV,"North American Vaccine, Inc."
NOV,Novartis Pharmaceutical Corporation
NVX,"Novavax, Inc."
NYB,New York Blood Center
ORT,Ortho-clinical Diagnostics
OTC,Organon Teknika Corporation
OTH,Other manufacturer
PAX,"Emergent Travel Health, Inc (Formerly PaxVax)"
PD,Parkedale Pharmaceuticals
PFR,"Pfizer, Inc"
PMC,Sanofi Pasteur
PRX,Praxis Biologics
PSC,Protein Sciences
PWJ,PowderJect Pharmaceuticals
REB,Rebel Distributors
SCL,"Sclavo, Inc."
SEQ,Seqirus
SI,Swiss Serum and Vaccine Inst.
SKB,GlaxoSmithKline
SNV,Sinovac
SOL,Solvay Pharmaceuticals
SPH,Sinopharm-Biotech
TAL,Talecris Biotherapeutics
TVA,TEVA Pharmaceuticals USA
UNK,Unknown manufacturer
USA,United States Army Medical Research and Material Command
VAL,Valneva
VBI,"VBI Vaccines, Inc"
VET,Vetter Pharma Fertigung GmbH & Co. KG
VXG,VaxGen
WA,Wyeth-Ayerst
WAL,Wyeth
ZLB,ZLB Behring

"""#),
    ]
}

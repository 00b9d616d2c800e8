/**
 * Irregular English verbs that incident accounts use: base, past, participle (left out when it equals the past).
 * From the closed list that every school grammar prints, cut down to what is said about work and machines.
 */
export const IRREGULAR = `
be was been
have had
do did done
go went gone
say said
see saw seen
foresee foresaw foreseen
oversee oversaw overseen
know knew known
think thought
take took taken
mistake mistook mistaken
undertake undertook undertaken
overtake overtook overtaken
give gave given
forgive forgave forgiven
get got gotten
forget forgot forgotten
make made
find found
tell told
foretell foretold
keep kept
leave left
let let
set set
reset reset
offset offset
put put
input input
output output
cut cut
hit hit
shut shut
cost cost
read read
misread misread
spread spread
run ran run
overrun overran overrun
rerun reran rerun
begin began begun
bring brought
buy bought
catch caught
teach taught
seek sought
fight fought
choose chose chosen
break broke broken
speak spoke spoken
wake woke woken
freeze froze frozen
steal stole stolen
write wrote written
rewrite rewrote rewritten
overwrite overwrote overwritten
drive drove driven
ride rode ridden
rise rose risen
arise arose arisen
throw threw thrown
overthrow overthrew overthrown
grow grew grown
draw drew drawn
withdraw withdrew withdrawn
show showed shown
fall fell fallen
feel felt
hold held
withhold withheld
uphold upheld
build built
rebuild rebuilt
send sent
resend resent
spend spent
lend lent
lead led
misled misled
mislead misled
mean meant
meet met
hear heard
lose lost
sit sat
stand stood
understand understood
misunderstand misunderstood
withstand withstood
win won
pay paid
lay laid
sell sold
split split
quit quit
shoot shot
shrink shrank shrunk
sink sank sunk
sleep slept
oversleep overslept
spin spun
stick stuck
strike struck
swing swung
tear tore torn
wear wore worn
undo undid undone
redo redid redone
redeploy redeployed
come came come
become became become
overcome overcame overcome
overload overloaded
bind bound
rebind rebound
unbind unbound
wind wound
hang hung
dig dug
feed fed
bleed bled
flee fled
deal dealt
learn learned
prove proved proven
fly flew flown
eat ate eaten
hide hid hidden
bite bit bitten
forbid forbade forbidden
forego forewent foregone
swear swore sworn
light lit
ring rang rung
sing sang sung
sink sank sunk
spring sprang sprung
swim swam swum
shake shook shaken
fall fell fallen
bend bent
leap leapt
lean leant
spill spilt
burn burnt
slide slid
cling clung
grind ground
speed sped
creep crept
sweep swept
cast cast
broadcast broadcast
forecast forecast
burst burst
hurt hurt
shed shed
bet bet
bid bid
upset upset
preset preset
override overrode overridden
overshoot overshot
overspend overspent
overhear overheard
outgrow outgrew outgrown
outrun outran outrun
undercut undercut
rethink rethought
redraw redrew redrawn
retake retook retaken
remake remade
unfreeze unfroze unfrozen
unwind unwound
rewind rewound
befall befell befallen
weave wove woven
strive strove striven
tread trod trodden
misspell misspelt
rely relied
proofread proofread
reread reread
`;

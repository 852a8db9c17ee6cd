### The page of a country or region.

## Why a programme is open to the place.

# $place (String) - name of the country
place-via-country = Open to { $place } by name
# $region (String) - name of the region
place-via-region = Open to the region: { $region }
# $flag (String) - label of a group of countries, as in Small island developing States
place-via-flag = Open to the group: { $flag }
place-via-global = Open worldwide
# $place (String) - name of a place inside the region
place-via-member = Open to a place inside: { $place }
place-via-not-stated = Eligible places not stated

## Values of facts.

place-fact-party = Party
place-fact-signatory = Signatory
place-fact-invited = Invited to accede
place-fact-not-party = Not a party
# $date (Date) - when
place-fact-not-ratified = Not ratified in { $date }
place-fact-completed = Completed
place-fact-listed = Listed as a member
# $team (String) - name of the response team
place-fact-member = Member: { $team }
# $tier (Number) - number of the tier, from 1 (best) to 5
place-fact-tier = Tier { $tier }

### state: machine
### The page of an organisation. Its track record is computed from the initiatives that name it.

# $count (Number) - initiatives that both organisations take part in
organisation-shared =
    { $count ->
        [one] { $count } совместная инициатива
        [few] { $count } совместные инициативы
        [many] { $count } совместных инициатив
       *[other] { $count } совместной инициативы
    }

### state: machine
### The page of an organisation. Its track record is computed from the initiatives that name it.

# $count (Number) - initiatives that both organisations take part in
organisation-shared =
    { $count ->
        [zero] لا توجد مبادرات مشتركة
        [one] مبادرة مشتركة واحدة
        [two] مبادرتان مشتركتان
        [few] { $count } مبادرات مشتركة
        [many] { $count } مبادرة مشتركة
       *[other] { $count } مبادرة مشتركة
    }

### state: machine
### The page of an organisation. Its track record is computed from the initiatives that name it.

# $count (Number) - initiatives that both organisations take part in
organisation-shared =
    { $count ->
       *[other] 共同参与{ $count }项倡议
    }

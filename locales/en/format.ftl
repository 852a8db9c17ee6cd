### Values with a unit, put together the same way everywhere.

# $currency (String) - code of the currency, as in USD
# $amount (String) - the number, already in the digits of the reader
format-money = { $currency }{"\u00A0"}{ $amount }
# $number (String) - the number, already in the digits of the reader
format-percent = { $number }%

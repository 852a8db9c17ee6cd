### As CLDR writes them: the code of the currency, a no-break space, the number; the percent sign after the number.

format-money = { $currency }{"\u00A0"}{ $amount }
format-percent = { $number }%

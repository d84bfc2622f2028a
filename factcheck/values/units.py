"""Units of measure: a table only, reviewed as data; a test holds its factors to those of the library Pint.

Factors are exact where the SI brochure, the international yard and pound agreement or NIST SP 811 make them so.
"""

from __future__ import annotations

from decimal import Decimal

#: unit word -> (kind of value, base unit, factor to it)
MEASURES: dict[str, tuple[str, str, Decimal]] = {}

# kind, base unit, and a line for each unit: factor, then its words; "_" stands for a space
_TABLE = """
quantity m
  0.000000001 nm nanometre nanometres nanometer nanometers
  0.000001 µm μm micrometre micrometres micrometer micrometers micron microns
  0.001 mm millimetre millimetres millimeter millimeters
  0.01 cm centimetre centimetres centimeter centimeters
  1 m metre metres meter meters
  1000 km kms kilometre kilometres kilometer kilometers
  0.0254 inch inches
  0.3048 ft foot feet ′
  0.9144 yd yard yards
  1.8288 fathom fathoms
  201.168 furlong furlongs
  1609.344 mi mile miles
  1852 nmi nautical_mile nautical_miles
  9460730472580800 light-year light-years light_year light_years
  149597870700 au astronomical_unit astronomical_units
quantity kg
  0.000000001 µg μg microgram micrograms
  0.000001 mg milligram milligrams
  0.0002 carat carats
  0.001 g gram grams gramme grammes
  1 kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
  1000 t tonne tonnes metric_ton metric_tons
  1000000 kilotonne kilotonnes
  1000000000 mt megatonne megatonnes
  1000000000000 gt gigatonne gigatonnes
  907.18474 short_ton short_tons
  1016.0469088 long_ton long_tons
  0.45359237 lb lbs
  6.35029318 stone
  0.028349523125 oz ounce ounces
quantity ton
  1 ton tons
quantity m²
  1 m2 m² sqm
  1000000 km2 km² sqkm
  2589988.110336 mi2 mi²
  0.09290304 ft2 ft² sqft
  10000 ha hectare hectares
  4046.8564224 acre acres
quantity m³
  1 m3 m³
  1000000000 km3 km³
  0.000001 ml cc millilitre millilitres milliliter milliliters
  0.00001 cl centilitre centilitres centiliter centiliters
  0.001 l litre litres liter liters
  0.1 hl hectolitre hectolitres hectoliter hectoliters
quantity gallon
  1 gallon gallons gal
quantity pint
  1 pint pints
quantity barrel
  1 barrel barrels bbl bpd
quantity °C
  1 °c celsius
quantity °F
  1 °f fahrenheit
quantity K
  1 kelvin
quantity bit
  1 bit bits
  1000 kilobit kilobits
  1000000 megabit megabits
  1000000000 gigabit gigabits
quantity bit/s
  1000 kbps kbit/s
  1000000 mbps mbit/s
  1000000000 gbps gbit/s
  1000000000000 tbps
quantity byte
  1 byte bytes
  1000 kb kilobyte kilobytes
  1000000 mb megabyte megabytes
  1000000000 gb gigabyte gigabytes
  1000000000000 tb terabyte terabytes
  1000000000000000 pb petabyte petabytes
  1000000000000000000 exabyte exabytes
  1024 kib kibibyte kibibytes
  1048576 mib mebibyte mebibytes
  1073741824 gib gibibyte gibibytes
  1099511627776 tib tebibyte tebibytes
quantity Wh
  0.0002777777777777777777777777778 joule joules
  0.2777777777777777777777777778 kj kilojoule kilojoules
  277.7777777777777777777777778 mj megajoule megajoules
  1.162222222222222222222222222 kcal kilocalorie kilocalories
  1 wh watt-hour watt-hours watt_hour watt_hours
  1000 kwh kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours
  1000000 mwh megawatt-hour megawatt-hours megawatt_hour megawatt_hours
  1000000000 gwh gigawatt-hour gigawatt-hours gigawatt_hour gigawatt_hours
  1000000000000 twh terawatt-hour terawatt-hours terawatt_hour terawatt_hours
quantity calorie
  1 calorie calories
quantity W
  1 watt watts
  1000 kw kilowatt kilowatts
  1000000 mw megawatt megawatts
  1000000000 gw gigawatt gigawatts
  1000000000000 terawatt terawatts
quantity hp
  1 hp bhp horsepower
quantity V
  1 volt volts
  1000 kv kilovolt kilovolts
quantity A
  1 amp amps ampere amperes
  0.001 milliamp milliamps
quantity Hz
  1 hz hertz
  1000 khz kilohertz
  1000000 mhz megahertz
  1000000000 ghz gigahertz
quantity Pa
  1 pascal pascals
  100 hpa hectopascal hectopascals millibar millibars
  1000 kpa kilopascal kilopascals
  100000 bar bars
  6894.757293168361 psi
quantity dB
  1 db decibel decibels
quantity m/s
  1 m/s
  0.2777777777777777777777777778 km/h kmh kph
  0.44704 mph
  0.5144444444444444444444444444 knot knots
duration second
  0.001 ms millisecond milliseconds
  1 sec secs second seconds
  60 min mins minute minutes
  3600 h hr hrs hour hours
  86400 day days
  604800 week weeks
  1209600 fortnight fortnights
duration month
  1 month months
  12 year years yr yrs
  120 decade decades
  1200 century centuries
"""


def _read() -> None:
    kind = base = ""
    for line in _TABLE.strip().splitlines():
        first, *rest = line.split()
        if not line.startswith(" "):
            kind, base = first, rest[0]
            continue
        for word in rest:
            MEASURES[word.replace("_", " ")] = (kind, base, Decimal(first))


_read()

#: Signs that are units only behind a larger unit: 6 ft 2 in, 5'11".
SECOND_UNITS = {
    "in": ("quantity", "m", Decimal("0.0254")),
    '"': ("quantity", "m", Decimal("0.0254")),
    "″": ("quantity", "m", Decimal("0.0254")),
    "m": ("duration", "second", Decimal(60)),
    "s": ("duration", "second", Decimal(1)),
}
#: "330m" means metres before one of these, millions otherwise.
DIMENSION_WORDS = frozenset("""tall high long wide deep thick away above below race sprint hurdles""".split())
#: "50 kilometres per hour": unit of time -> seconds.
RATES = {"second": Decimal(1), "minute": Decimal(60), "hour": Decimal(3600), "h": Decimal(3600)}
#: What a unit becomes when it is counted "per second": (base unit, base unit of the rate).
RATED = {"m": "m/s", "bit": "bit/s"}
SQUARE = {"square": "²", "sq": "²", "cubic": "³"}
#: Powers written behind a unit: km², ft3.
POWERS = {"²": "²", "2": "²", "³": "³", "3": "³"}
#: Units that are another one, a scale, a name or a word of another language unless they are written so: "L" is a
#: litre, "M" a million, "T" a trillion, "Mt" a megatonne, "MT" and "mt" are not.
SPELLED = {"m": "m", "g": "g", "h": "h", "t": "t", "au": "AU", "mt": "Mt", "gt": "Gt"}

#: Before a temperature: it is how far one rose or fell, so that no zero is shifted.
TEMPERATURE_STEPS_BEFORE = frozenset(
    """by rise rises rose risen rising fall falls fell fallen drop drops dropped increase increases increased decrease
    decreased warm warms warmed warming cool cools cooled cooling gained lost another additional extra""".split()
)
#: Behind one: the same.
TEMPERATURE_STEPS_AFTER = frozenset(
    """warmer cooler colder hotter higher lower above below warming rise increase drop fall change difference more
    less""".split()
)
#: Before one: it is a reading of a thermometer.
TEMPERATURE_LEVELS_BEFORE = frozenset(
    """at to was is were are reached reaches reaching hit averaging averages averaged measured measuring recorded
    freezes boils melts temperature temperatures between near exceeded exceeds topped""".split()
)
#: Passed over on the way to one of these.
TEMPERATURE_FILLERS = frozenset(
    """of about around nearly almost roughly over under than more less a an - minus""".split()
)
#: "10 degrees below zero" is a reading again.
TEMPERATURE_ZEROS = frozenset(("zero", "freezing"))

"""All faults of the bar of the exchange, hub's and desk's in turn, so that any third of them has both."""

from itertools import chain, zip_longest

from tests.bars import faults_of_desk, faults_of_hub
from tests.bars.bar import Fault

_NAMES = chain.from_iterable(zip_longest(faults_of_hub.FAULTS, faults_of_desk.FAULTS))
_ALL = {**faults_of_hub.FAULTS, **faults_of_desk.FAULTS}
FAULTS: dict[str, Fault] = {name: _ALL[name] for name in _NAMES if name is not None}

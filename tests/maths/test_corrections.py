"""P values corrected over a family: the worked examples of those who proposed it."""

import numpy as np
import pytest

from qantar.maths.corrections import corrected


def test_the_fifteen_p_values_of_benjamini_and_hochberg() -> None:
    """Benjamini and Hochberg (1995), section 4: at 0.05 theirs finds 4, Bonferroni's and Holm's 3."""
    given = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240]
    given += [0.4262, 0.5719, 0.6528, 0.7590, 1.0000]
    assert (corrected(given, "bh") <= 0.05).sum() == 4
    assert (corrected(given, "holm") <= 0.05).sum() == 3
    assert corrected(given, "none").tolist() == given


@pytest.mark.parametrize("how", ["holm", "bh"])
def test_order_does_not_matter(how) -> None:
    given = np.array([0.2, 0.01, 0.01, 0.7])
    order = np.array([2, 0, 3, 1])
    assert corrected(given[order], how).tolist() == corrected(given, how)[order].tolist()


def test_what_is_no_p_value_is_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        corrected([1.2], "holm")

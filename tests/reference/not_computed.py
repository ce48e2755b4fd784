"""What of the reference numbers Qantar does not compute, and why: the first pattern that fits a path counts."""

from fnmatch import fnmatchcase

INPUT = "what the computation starts from"
TEXT = "a note or a name, not a number"
CHANCE = "by chance: one of many sets of answers, compared in a test of its own"
WORDING = "statcheck's note on the wording, which changes no number"

REASONS: list[tuple[str, str]] = [
    ("about/*", TEXT),
    ("survey/meta/*", TEXT),
    ("*/source", TEXT),
    ("*note", TEXT),
    ("*_source", TEXT),
    ("*/version", TEXT),
    ("mrcv/MMI_farmer1_exact/names", TEXT),
    ("mrcv/MMI_farmer1_boot/printed", "by chance: its three p values are compared to 0.02 in a test of their own"),
    ("*/printed", "R's own wording of numbers that are compared unrounded"),
    ("survey/calibration_clus1/margins/*", INPUT),
    ("survey/calibration_clus1/rake_taylor/control/*", INPUT),
    ("survey/scd_brr/repweights", INPUT),
    ("rake_nonconstant_base_weights/margins/*", INPUT),
    ("rake_nonconstant_base_weights/data", INPUT),
    ("rake_nonconstant_base_weights/base_weight", INPUT),
    ("rake_nonconstant_base_weights/strata", INPUT),
    ("krippendorff/computed/*/matrix", INPUT),
    ("proportion_ci/*/[xn]", INPUT),
    ("diff_proportions_newcombe/*/[xn][12]", INPUT),
    ("numeric_audit/sprite_example/outcome", CHANCE),
    ("numeric_audit/sprite_example/values", CHANCE),
    ("numeric_audit/sprite_example/[ms]", CHANCE),
    ("numeric_audit/sprite_example/*", INPUT),
    ("numeric_audit/statcheck/text", INPUT),
    ("numeric_audit/statcheck/result/*/one_tailed_in_txt", WORDING),
    ("numeric_audit/statcheck/result/*/apa_factor", WORDING),
    ("numeric_audit/statcheck/result/*/test_*", INPUT),
    ("numeric_audit/statcheck/result/*/p_comp", INPUT),
    ("numeric_audit/statcheck/result/*/reported_p", INPUT),
    ("numeric_audit/statcheck/result/*/df[12]", INPUT),
    ("numeric_audit/statcheck/result/*/raw", INPUT),
    ("numeric_audit/*/[xn]", INPUT),
    ("numeric_audit/*/sd", INPUT),
    ("numeric_audit/*/mean", INPUT),
    ("numeric_audit/*/items", INPUT),
    ("numeric_audit/*/args*", INPUT),
]


def reason(path: str) -> str | None:
    """Why a value is not computed; None where it is."""
    return next((why for pattern, why in REASONS if fnmatchcase(path, pattern)), None)

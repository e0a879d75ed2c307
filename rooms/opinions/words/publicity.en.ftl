# What is published of positions

publicity-cells = Positions are counted in sets of three members or more: { $cells }. Who said what stays sealed.
publicity-total-alone = Only the total is published: the groups are too small to be counted apart. Who said what stays sealed.
publicity-carrying = { $least ->
        [0] By this total, none of the { $groups } groups carries the text.
        [one] By this total, one of the { $groups } groups carries the text.
       *[other] By this total, { $least } of the { $groups } groups carry the text.
    }
publicity-carrying-between = { $least ->
        [0] By this total, at most { $most } of the { $groups } groups carry the text, perhaps none.
       *[other] By this total, between { $least } and { $most } of the { $groups } groups carry the text.
    }
publicity-unanimous = Unanimous positions: { $cell }
    .means = Everybody who spoke there said the same: the tally tells the position of each.

# Refusals

publicity-asks-group = The rule “{ $rule }” cannot be recomputed from the published tallies: at { $place } it asks for the tally of group “{ $group }” alone
    .why = Groups of fewer than three members are counted with others, so that no tally tells a position. Here they are counted so: { $cells }.
    .instead = Choose named positions, or a rule without a condition on this group. If the opinion is admitted already, abandon it and put the question again.
publicity-asks-each-group = The rule “{ $rule }” cannot be recomputed from the published tallies: at { $place } it asks for the tally of each group
    .why = Groups of fewer than three members are counted with others, so that no tally tells a position. Here they are counted so: { $cells }.
    .instead = Choose named positions, or a rule on all members together. If the opinion is admitted already, abandon it and put the question again.
publicity-asks-who = The rule “{ $rule }” cannot be recomputed from the published tallies: at { $place } it asks which member said what
    .why = A rule on organisations beyond the author, on objections, or on an organisation that has several members, is decided by names.
    .instead = Choose named positions, or a rule without this condition. If the opinion is admitted already, abandon it and put the question again.
publicity-recusal-unmasks = Your organisation cannot step aside from this opinion
    .why = Without it, its group would have fewer than three members and could no longer be counted apart, which the rule asks for: the opinion could no longer be decided.
    .instead = Answer “takes no part” in the call for positions: your organisation neither supports nor opposes.
publicity-orders-default-rule = Positions would be published by group, and the default rule “{ $rule }” asks at { $place } which member said what: choose another default rule, or named positions.

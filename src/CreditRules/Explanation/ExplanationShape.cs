using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>What an explanation looks like in JSON: members in this order.</summary>
internal static class ExplanationShape
{
    internal const string SchemaFile = "explanation.schema.json";

    internal static readonly ObjectShape<ExplanationStep> Step = new("explanationStep", o =>
    {
        var kind = o.Required("kind", TextShape.Code, s => s.Kind);
        var text = o.Required("text", LocalTextShape.Instance, s => s.Text);
        var detail = o.Defaulted("detail", BooleanShape.Instance, s => s.Detail, false);
        var measure = o.Optional("measure", TextShape.Code, s => s.Measure);
        var rule = o.Optional("rule", TextShape.Any, s => s.Rule);
        var list = o.Optional("list", TextShape.Code, s => s.List);
        var entryId = o.Optional("entryId", TextShape.Any, s => s.EntryId);
        var reason = o.OptionalValue("reason", DecisionParts.Reason, s => s.Reason);
        var steps = o.Defaulted("steps", StepsShape.Instance, s => s.Steps.ToValueList(), []);
        return v => new ExplanationStep
        {
            Kind = v.Get(kind),
            Text = v.Get(text),
            Detail = v.Get(detail),
            Measure = v.Get(measure),
            Rule = v.Get(rule),
            List = v.Get(list),
            EntryId = v.Get(entryId),
            Reason = v.Get(reason),
            Steps = v.Get(steps),
        };
    });

    internal static readonly ObjectShape<Explanation> Instance = new("explanation", o =>
    {
        var decision = o.Required("decision", DecisionShape.Instance, e => e.Decision);
        var measure = o.Required("measure", DecisionParts.TextOrNull, e => e.Measure);
        var steps = o.Required("steps", StepsShape.Instance, e => e.Steps.ToValueList());
        return v => new Explanation { Decision = v.Get(decision), Measure = v.Get(measure), Steps = v.Get(steps) };
    });

    internal static JsonObject Schema() => SchemaDefinitions.Document(SchemaFile, "CreditRules explanation", Instance);

    // A step holds steps, so its shape is looked up when it is used.
    private sealed class StepsShape : Shape<ValueList<ExplanationStep>>
    {
        internal static readonly StepsShape Instance = new();

        private static ListShape<ExplanationStep> Inner => new(Step);

        internal override bool TryRead(Node node, out ValueList<ExplanationStep> value) => Inner.TryRead(node, out value);

        internal override void Write(Utf8JsonWriter writer, ValueList<ExplanationStep> value) => Inner.Write(writer, value);

        internal override JsonObject Schema(SchemaDefinitions definitions) => Inner.Schema(definitions);
    }
}

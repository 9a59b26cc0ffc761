using System.Text;

namespace CreditRules.Explaining;

/// <summary>Writes steps as lines, each level two blanks further in.</summary>
internal static class StepText
{
    private const int Indent = 2;

    internal static string Write(IEnumerable<ExplanationStep> steps, Language language, bool brief)
    {
        var text = new StringBuilder();
        Write(text, steps, language, brief, depth: 0);
        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, IEnumerable<ExplanationStep> steps, Language language, bool brief, int depth)
    {
        foreach (var step in steps.Where(step => !(brief && step.Detail)))
        {
            text.Append(' ', depth * Indent).Append(step.Text.In(language)).Append('\n');
            Write(text, step.Steps, language, brief, depth + 1);
        }
    }
}
